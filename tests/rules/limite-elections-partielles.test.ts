import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeLimiteElectionsPartielles } from '#rules/decisions-election.ts'
import { computeElectionsPartielles } from '#rules/elections-partielles.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate

describe('dernier jour des élections partielles (art. L. 2314-10)', () => {
  const mandat = { proclamation: jour('2026-10-27'), dureeMandatElus: 4 } as const

  it('est six mois avant la fin du mandat', () => {
    expect(computeLimiteElectionsPartielles(mandat, parameters)).toMatchObject({
      state: 'known',
      value: '2030-04-27',
      because: ['L2314-10'],
    })
  })

  it('est le dernier où elles sont dues : le lendemain elles ne le sont plus', () => {
    const partielles = (dateEvenement: string) =>
      computeElectionsPartielles(
        { collegeSansRepresentant: true, dateEvenement: jour(dateEvenement), finMandat: jour('2030-10-27') },
        parameters,
      )
    expect(partielles('2030-04-27')).toMatchObject({ state: 'known', value: true })
    expect(partielles('2030-04-28')).toMatchObject({ state: 'known', value: false })
  })

  it('se compte depuis le premier tour tant que rien n’est proclamé, et attend qu’il soit connu', () => {
    const { proclamation, ...sansProclamation } = mandat
    expect(
      computeLimiteElectionsPartielles({ ...sansProclamation, premierTour: proclamation }, parameters),
    ).toMatchObject({ state: 'known', value: '2030-04-27' })
    expect(computeLimiteElectionsPartielles(sansProclamation, parameters)).toMatchObject({
      state: 'needs',
      facts: ['premierTour'],
    })
  })
})
