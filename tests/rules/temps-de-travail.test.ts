import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { type Articles, known } from '#model/finding.ts'
import { parametersAt } from '#model/parameters.ts'
import {
  computeAuPlusVingtSalaries,
  computeJourneeAllongee,
  computeReposHebdomadaireAJustifier,
  computeReposReduit,
} from '#rules/temps-de-travail.ts'
import { parameters as law } from '../support/builders.ts'

const figure = (valeur: number, ...sources: Articles) => ({
  unite: 'heures',
  sources,
  valeurs: [{ depuis: '2016-08-10' as CalendarDate, valeur }],
})
const parameters = parametersAt(
  { dureeQuotidienneMaximale: figure(10, 'L3121-18'), reposQuotidienMinimal: figure(11, 'L3131-1') },
  '2026-11-22' as CalendarDate,
)

describe('dépassement de la durée quotidienne (art. L. 3121-18 et L. 3121-19)', () => {
  it.each([
    [9.5, false],
    [10, false],
    [10.5, true],
    [12, true],
  ])('%f heures par jour', (dureeQuotidienneRetenue, attendu) => {
    expect(computeJourneeAllongee({ dureeQuotidienneRetenue }, parameters)).toEqual(
      known(attendu, 'L3121-18', 'L3121-19'),
    )
  })

  it('demande la durée tant qu’elle manque', () => {
    expect(computeJourneeAllongee({}, parameters)).toNeed('dureeQuotidienneRetenue')
  })
})

describe('réduction du repos quotidien (art. L. 3131-2, D. 3131-4 et D. 3131-5)', () => {
  it.each([
    [9, true],
    [10.5, true],
    [11, false],
    [12, false],
  ])('%f heures de repos', (reposQuotidienRetenu, attendu) => {
    expect(computeReposReduit({ reposQuotidienRetenu }, parameters)).toEqual(
      known(attendu, 'L3131-1', 'L3131-2', 'D3131-4', 'D3131-5'),
    )
  })

  it('demande le repos tant qu’il manque', () => {
    expect(computeReposReduit({}, parameters)).toNeed('reposQuotidienRetenu')
  })
})

describe('repos de la semaine (art. L. 3132-2)', () => {
  it.each([
    [34.5, true],
    [35, false],
    [48, false],
  ])('%f heures : à justifier, %s', (reposHebdomadaireRetenu, attendu) => {
    const finding = computeReposHebdomadaireAJustifier({ reposHebdomadaireRetenu }, law)
    expect(finding).toConclude(attendu)
    expect(finding.because[0]).toBe('L3132-2')
  })

  it('demande le repos tant qu’il manque, et ne dit rien sans la borne', () => {
    expect(computeReposHebdomadaireAJustifier({}, law)).toNeed('reposHebdomadaireRetenu')
    expect(computeReposHebdomadaireAJustifier({ reposHebdomadaireRetenu: 20 }, parameters)).toConclude(false)
  })
})

describe('contrepartie obligatoire en repos (art. L. 3121-33, CSS art. L. 130-1)', () => {
  it('vingt salariés au plus : la part minimale se négocie', () => {
    expect(computeAuPlusVingtSalaries({ plusDeVingtSalaries: false })).toEqual(
      known(true, 'L3121-33', 'CSS-L130-1'),
    )
  })

  it('plus de vingt salariés : la part est entière', () => {
    expect(computeAuPlusVingtSalaries({ plusDeVingtSalaries: true })).toEqual(
      known(false, 'L3121-33', 'CSS-L130-1'),
    )
  })

  it('demande l’effectif tant qu’il manque', () => {
    expect(computeAuPlusVingtSalaries({})).toNeed('plusDeVingtSalaries')
  })
})
