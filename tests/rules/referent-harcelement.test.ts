import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeReferentEmployeurDu, computeReferents } from '#rules/referent-harcelement.ts'
import { parameters } from '../support/builders.ts'

describe('référents contre le harcèlement sexuel (art. L. 2314-1, L. 1153-5-1)', () => {
  it.each([
    [12, true, false, 'referentEmployeurFacultatif'],
    [249.99, false, false, 'referentEmployeurFacultatif'],
    [250, false, true, 'referentEmployeurDu'],
    [250, true, true, 'referentEmployeurDu'],
  ])('%d salariés, CSE %s', (effectif, cse, employeur, key) => {
    expect(computeReferents({ effectif, cse }, parameters)).toEqual({
      state: 'known',
      value: { cse, employeur },
      because: ['L2314-1', 'L1153-5-1'],
      steps: [{ key, values: { effectif, seuil: 250 } }],
    })
  })

  it('demande l’effectif, puis le CSE', () => {
    expect(computeReferents({ cse: true }, parameters)).toNeed('effectifCse')
    expect(computeReferents({ effectif: 12 }, parameters)).toNeed('aDesElusCse')
  })
})

describe('le référent de l’employeur (art. L. 1153-5-1, D. 1151-1)', () => {
  it.each([
    [249.99, false],
    [250, true],
  ])('à %d salariés', (effectifCse, du) => {
    expect(computeReferentEmployeurDu({ effectifCse }, parameters)).toConclude(du)
  })

  it('attend l’effectif', () => {
    expect(computeReferentEmployeurDu({}, parameters)).toNeed('effectifCse')
  })
})
