import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeContributionActivitesSociales, computeSubventionFonctionnement } from '#rules/budgets-cse.ts'
import { parameters } from '../support/builders.ts'

describe('subvention de fonctionnement (art. L. 2315-61)', () => {
  it.each([
    [50, 1_200_000, 2400, 0.2],
    [1999.99, 1_200_000, 2400, 0.2],
    [2000, 1_200_000, 2640, 0.22],
    [60, 1_234_567.89, 2469.14, 0.2],
    [60, 0, 0, 0.2],
  ])('%d salariés, %d € de masse salariale : %d €', (effectifCse, masseSalarialeBrute, montant, taux) => {
    expect(computeSubventionFonctionnement({ effectifCse, masseSalarialeBrute }, parameters)).toEqual({
      state: 'known',
      value: montant,
      because: ['L2315-61'],
      steps: [{ key: 'subventionCalculee', values: { taux, masseSalarialeBrute, montant } }],
      caveats: ['masseSalarialeSoumise', 'moyensDejaDonnes'],
    })
  })

  it('rien sous cinquante salariés, quelle que soit la masse salariale', () => {
    expect(computeSubventionFonctionnement({ effectifCse: 49.99 }, parameters)).toEqual({
      state: 'known',
      value: 0,
      because: ['L2315-61'],
      steps: [{ key: 'sousLeSeuilDeSubvention', values: { effectifCse: 49.99, seuil: 50 } }],
      caveats: ['budgetParAccord'],
    })
  })

  it('demande l’effectif, puis la masse salariale', () => {
    expect(computeSubventionFonctionnement({ masseSalarialeBrute: 1 }, parameters)).toNeed('effectifCse')
    expect(computeSubventionFonctionnement({ effectifCse: 50 }, parameters)).toNeed('masseSalarialeBrute')
    expect(computeSubventionFonctionnement({ effectifCse: 50, masseSalarialeBrute: -1 }, parameters)).toNeed(
      'masseSalarialeBrute',
    )
  })
})

describe('contribution aux activités sociales (art. L. 2312-81)', () => {
  it.each([
    [0.008, 0.008],
    [0, 0],
    [null, 0],
  ])('sans accord, le rapport de l’année précédente : %s', (rapportPrecedent, minimum) => {
    const input = { effectifCse: 50, accord: false, rapportPrecedent }
    expect(computeContributionActivitesSociales(input, parameters)).toEqual({
      state: 'known',
      value: minimum,
      because: ['L2312-81'],
      steps: [{ key: 'contributionDeLAnneePrecedente', values: { rapport: minimum } }],
    })
  })

  it('l’accord la fixe, sans minimum légal', () => {
    const input = { effectifCse: 50, accord: true, rapportPrecedent: 0.008 }
    expect(computeContributionActivitesSociales(input, parameters)).toEqual({
      state: 'known',
      value: 0,
      because: ['L2312-81'],
      steps: [{ key: 'contributionFixeeParAccord', values: {} }],
      caveats: ['contributionConvenue'],
    })
  })

  it('rien sous cinquante salariés', () => {
    const input = { effectifCse: 49.99, accord: false, rapportPrecedent: 0.008 }
    expect(computeContributionActivitesSociales(input, parameters)).toEqual({
      state: 'known',
      value: 0,
      because: ['L2312-81'],
      steps: [{ key: 'sansActivitesSociales', values: { effectifCse: 49.99, seuil: 50 } }],
      caveats: ['budgetParAccord'],
    })
  })

  it('demande l’effectif, l’accord, puis le rapport', () => {
    const compute = computeContributionActivitesSociales
    expect(compute({ accord: false, rapportPrecedent: 0 }, parameters)).toNeed('effectifCse')
    expect(compute({ effectifCse: 50, rapportPrecedent: 0 }, parameters)).toNeed('accordActivitesSociales')
    expect(compute({ effectifCse: 50, accord: false }, parameters)).toNeed('rapportPrecedent')
    expect(compute({ effectifCse: 50, accord: false, rapportPrecedent: -0.1 }, parameters)).toNeed(
      'rapportPrecedent',
    )
  })
})
