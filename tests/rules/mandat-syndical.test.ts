import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { type Articles, known, notApplicable } from '#model/finding.ts'
import { parametersAt } from '#model/parameters.ts'
import { computeMandatSyndical } from '#rules/mandat-syndical.ts'

const depuis = '2017-09-24' as CalendarDate
const seuil = (valeur: number) => ({
  unite: 'salariés',
  sources: ['L2232-23'] as Articles,
  valeurs: [{ depuis, valeur }],
})
const parameters = parametersAt(
  {
    seuilNegociationElus: seuil(11),
    plafondRatificationSansElu: seuil(20),
    seuilNegociationEluMandate: seuil(50),
  },
  '2026-11-22' as CalendarDate,
)
const mandat = (oui: boolean) => known(oui, 'L2232-23-1', 'L2232-24', 'L2232-26')
const sansDelegue = { aUnDelegueSyndical: false } as const

describe('négociation par une personne mandatée (art. L. 2232-23-1, L. 2232-24, L. 2232-26)', () => {
  it('un délégué syndical négocie sans mandat particulier (art. L. 2232-16)', () => {
    expect(computeMandatSyndical({ aUnDelegueSyndical: true }, parameters)).toEqual(mandat(false))
  })

  it.each([
    [10.99, false],
    [21, true],
    [49.99, true],
  ])('%f salariés, sans élu', (effectifAccord, attendu) => {
    const facts = { ...sansDelegue, effectifAccord, aDesElusCse: false }
    expect(computeMandatSyndical(facts, parameters)).toEqual(mandat(attendu))
  })

  it('entre vingt et vingt et un salariés, retient la voie sûre : le mandat (art. L. 2232-23-1)', () => {
    const facts = { ...sansDelegue, effectifAccord: 20.5, aDesElusCse: false }
    expect(computeMandatSyndical(facts, parameters)).toEqual(mandat(true))
  })

  it.each([
    ['elusCse', false],
    ['mandate', true],
  ] as const)(
    'avec des élus, de onze à moins de cinquante salariés : voie « %s »',
    (voieChoisie, attendu) => {
      const facts = { ...sansDelegue, effectifAccord: 30, aDesElusCse: true, voieChoisie }
      expect(computeMandatSyndical(facts, parameters)).toEqual(mandat(attendu))
    },
  )

  it.each([
    ['eluMandate', true],
    ['elusNonMandates', false],
    ['mandateSansElu', true],
  ] as const)('avec des élus, cinquante salariés : voie « %s »', (voieChoisie, attendu) => {
    const facts = { ...sansDelegue, effectifAccord: 50, aDesElusCse: true, voieChoisie }
    expect(computeMandatSyndical(facts, parameters)).toEqual(mandat(attendu))
  })

  it('ne conclut rien quand aucune voie n’est ouverte (art. L. 2232-26)', () => {
    const facts = { ...sansDelegue, effectifAccord: 50, aDesElusCse: false, aUnPvCarence: false }
    expect(computeMandatSyndical(facts, parameters)).toMatchObject(notApplicable('L2232-26'))
  })

  it('demande ce qui manque', () => {
    expect(computeMandatSyndical({}, parameters)).toNeed('aUnDelegueSyndical')
    const facts = { ...sansDelegue, effectifAccord: 30, aDesElusCse: true }
    expect(computeMandatSyndical(facts, parameters)).toNeed('voieChoisie')
  })
})
