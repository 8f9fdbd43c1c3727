import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeDureeMandatValide, computeFinDeMandat } from '#rules/mandat-cse.ts'
import { parameters } from '../support/builders.ts'

const election = '2026-11-30' as CalendarDate

describe('fin du mandat (art. L. 2314-33, L. 2314-34)', () => {
  it('quatre ans après l’élection, sans accord', () => {
    expect(computeFinDeMandat({ election }, parameters)).toEqual({
      state: 'known',
      value: '2030-11-30',
      because: ['L2314-33', 'L2314-34', 'L2314-10'],
      steps: [{ key: 'mandatDeLaLoi', values: { election, annees: 4 } }],
      caveats: ['jourDeFinDeMandat', 'electionPartielleSansEffet', 'clausesAnciennesAci'],
    })
  })

  it.each([
    [2, '2028-11-30'],
    [2.5, '2029-05-30'],
    [3, '2029-11-30'],
    [4, '2030-11-30'],
  ])('%d ans par accord', (dureeAccord, fin) => {
    expect(computeFinDeMandat({ election, dureeAccord }, parameters)).toEqual({
      state: 'known',
      value: fin,
      because: ['L2314-34', 'L2314-33', 'L2314-10'],
      steps: [{ key: 'mandatDeLAccord', values: { election, annees: dureeAccord } }],
      caveats: ['jourDeFinDeMandat', 'electionPartielleSansEffet', 'clausesAnciennesAci'],
    })
  })

  it.each([1.99, 4.01, 5])('%d ans : hors des limites, la durée de la loi est retenue', (dureeAccord) => {
    const finding = computeFinDeMandat({ election, dureeAccord }, parameters)
    expect(finding).toConclude('2030-11-30')
    expect(finding).toMatchObject({
      because: ['L2314-33', 'L2314-34', 'L2314-10'],
      steps: [{ key: 'mandatDeLaLoi', values: { annees: 4 } }],
      caveats: [
        'dureeHorsLimitesEcartee',
        'jourDeFinDeMandat',
        'electionPartielleSansEffet',
        'clausesAnciennesAci',
      ],
    })
  })

  it('au même quantième, à défaut le dernier jour du mois', () => {
    const bissextile = '2028-02-29' as CalendarDate
    expect(computeFinDeMandat({ election: bissextile, dureeAccord: 3 }, parameters)).toConclude('2031-02-28')
    expect(computeFinDeMandat({ election: bissextile, dureeAccord: 3 }, parameters)).toHaveProperty(
      'caveats',
      ['jourDeFinDeMandat', 'electionPartielleSansEffet', 'clausesAnciennesAci', 'dernierJourDuMois'],
    )
    expect(computeFinDeMandat({ election: bissextile }, parameters)).toConclude('2032-02-29')
  })

  it('demande la date de l’élection', () => {
    expect(computeFinDeMandat({ dureeAccord: 3 }, parameters)).toNeed('electionCse')
  })
})

describe('durée du mandat (art. L. 2314-34)', () => {
  it.each([
    [1.9, false],
    [2, true],
    [4, true],
    [4.1, false],
    [5, false],
  ])('%d ans par un accord', (duree, valide) => {
    const finding = computeDureeMandatValide({ duree, source: 'accord' }, parameters)
    expect(finding).toConclude(valide)
    expect(finding).toRestOn('L2314-34')
  })

  it('la durée de la loi n’a besoin d’aucun texte', () => {
    expect(computeDureeMandatValide({ duree: 4 }, parameters)).toEqual({
      state: 'known',
      value: true,
      because: ['L2314-33', 'L2314-34'],
    })
    expect(computeDureeMandatValide({ duree: 4, source: 'sansAccord' }, parameters)).toConclude(true)
    expect(computeDureeMandatValide({ duree: 4, source: 'protocole' }, parameters)).toConclude(true)
  })

  it('une autre durée demande un accord de branche, de groupe ou d’entreprise', () => {
    const steps = [{ key: 'dureeAutreQueLaLoi', values: { duree: 3, annees: 4 } }]
    const because = ['L2314-34', 'L2314-33']
    expect(computeDureeMandatValide({ duree: 3, source: 'accord' }, parameters)).toEqual({
      state: 'known',
      value: true,
      because,
      steps,
      caveats: ['clausesAnciennesAci'],
    })
    expect(computeDureeMandatValide({ duree: 3, source: 'sansAccord' }, parameters)).toEqual({
      state: 'known',
      value: false,
      because,
      steps,
    })
    expect(computeDureeMandatValide({ duree: 3, source: 'protocole' }, parameters)).toEqual({
      state: 'known',
      value: false,
      because,
      steps,
      caveats: ['protocoleSansPouvoir'],
    })
  })

  it('hors des limites, aucune source ne la sauve', () => {
    expect(computeDureeMandatValide({ duree: 5 }, parameters)).toEqual({
      state: 'known',
      value: false,
      because: ['L2314-34', 'L2314-33'],
      steps: [
        { key: 'dureeAutreQueLaLoi', values: { duree: 5, annees: 4 } },
        { key: 'dureeHorsLimites', values: {} },
      ],
    })
  })

  it('demande la durée, puis sa source', () => {
    expect(computeDureeMandatValide({ source: 'accord' }, parameters)).toNeed('dureeDuMandat')
    expect(computeDureeMandatValide({ duree: 3 }, parameters)).toNeed('sourceDeLaDuree')
  })
})
