import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { type Articles, known } from '#model/finding.ts'
import { parametersAt } from '#model/parameters.ts'
import { computeCoupuresElargies, computePrevenanceReduite } from '#rules/temps-partiel.ts'

const figure = (valeur: number, ...sources: Articles) => ({
  unite: 'unité',
  sources,
  valeurs: [{ depuis: '2016-08-10' as CalendarDate, valeur }],
})
const parameters = parametersAt(
  {
    prevenanceTempsPartielSansContrepartie: figure(7, 'L3123-24', 'L3123-31'),
    coupuresSansAccord: figure(1, 'L3123-30'),
    dureeCoupureSansAccord: figure(2, 'L3123-30'),
  },
  '2026-11-22' as CalendarDate,
)

describe('délai de prévenance du temps partiel (art. L. 3123-24)', () => {
  it.each([
    [3, true],
    [6, true],
    [7, false],
    [10, false],
  ])('%i jours ouvrés', (delaiPrevenanceTempsPartiel, attendu) => {
    expect(computePrevenanceReduite({ delaiPrevenanceTempsPartiel }, parameters)).toEqual(
      known(attendu, 'L3123-24', 'L3123-31'),
    )
  })

  it('demande le délai tant qu’il manque', () => {
    expect(computePrevenanceReduite({}, parameters)).toNeed('delaiPrevenanceTempsPartiel')
  })
})

describe('coupures du temps partiel (art. L. 3123-23 et L. 3123-30)', () => {
  it.each([
    [0, 0, false],
    [1, 2, false],
    [2, 1, true],
    [1, 2.5, true],
  ])('%i coupure(s) de %f heures', (nombreCoupures, dureeCoupure, attendu) => {
    expect(computeCoupuresElargies({ nombreCoupures, dureeCoupure }, parameters)).toEqual(
      known(attendu, 'L3123-23', 'L3123-30'),
    )
  })

  it('une seule réponse suffit quand elle dépasse la loi', () => {
    expect(computeCoupuresElargies({ nombreCoupures: 2 }, parameters)).toEqual(
      known(true, 'L3123-23', 'L3123-30'),
    )
    expect(computeCoupuresElargies({ dureeCoupure: 3 }, parameters)).toEqual(
      known(true, 'L3123-23', 'L3123-30'),
    )
  })

  it('demande la réponse qui manque', () => {
    expect(computeCoupuresElargies({}, parameters)).toNeed('nombreCoupures')
    expect(computeCoupuresElargies({ nombreCoupures: 1 }, parameters)).toNeed('dureeCoupure')
    expect(computeCoupuresElargies({ dureeCoupure: 2 }, parameters)).toNeed('nombreCoupures')
  })
})
