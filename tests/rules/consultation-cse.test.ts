import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeAvisReputeNegatif, computeProjetAccordConsulte } from '#rules/consultation-cse.ts'
import { parameters } from '../support/builders.ts'

const miseADisposition = '2026-11-30' as CalendarDate

describe('délai de l’avis du CSE (art. R. 2312-5, R. 2312-6)', () => {
  it.each([
    ['aucune', 1, '2026-12-30'],
    ['simple', 2, '2027-01-30'],
  ] as const)('expertise « %s » : %i mois', (expertise, mois, avis) => {
    expect(computeAvisReputeNegatif({ miseADisposition, expertise }, parameters)).toEqual({
      state: 'known',
      value: avis,
      because: ['R2312-6', 'R2312-5'],
      steps: [{ key: 'avisApresDelai', values: { miseADisposition, mois } }],
      caveats: ['delaiDAvisSansAccord', 'delaiDAvisNonReporte'],
    })
  })

  it('au dernier jour du mois quand le quantième manque', () => {
    const janvier = '2027-01-31' as CalendarDate
    expect(
      computeAvisReputeNegatif({ miseADisposition: janvier, expertise: 'aucune' }, parameters),
    ).toMatchObject({
      value: '2027-02-28',
      caveats: ['delaiDAvisSansAccord', 'delaiDAvisNonReporte', 'dernierJourDuMois'],
    })
  })

  it('des expertises à deux niveaux sont hors du champ', () => {
    expect(
      computeAvisReputeNegatif({ miseADisposition, expertise: 'centraleEtEtablissements' }, parameters),
    ).toEqual({ state: 'notApplicable', because: ['R2312-6'] })
    expect(computeAvisReputeNegatif({ expertise: 'centraleEtEtablissements' }, parameters).state).toBe(
      'notApplicable',
    )
  })

  it('demande la date, puis l’expertise', () => {
    expect(computeAvisReputeNegatif({ expertise: 'aucune' }, parameters)).toNeed('miseADisposition')
    expect(computeAvisReputeNegatif({ miseADisposition }, parameters)).toNeed('expertise')
  })
})

describe('projet d’accord (art. L. 2312-14)', () => {
  it.each([
    [undefined, ['L2312-14']],
    [49.99, ['L2312-14', 'L2312-5']],
    [50, ['L2312-14']],
  ])('ne se soumet pas à la consultation, à %s salariés', (effectifCse, because) => {
    expect(computeProjetAccordConsulte({ effectifCse }, parameters)).toEqual({
      state: 'known',
      value: false,
      because,
      caveats: ['consultationsSpeciales'],
    })
  })
})
