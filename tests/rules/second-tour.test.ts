import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeSecondTour } from '#rules/second-tour.ts'
import { parameters } from '../support/builders.ts'

describe('second tour faute de quorum (art. L. 2314-29)', () => {
  it.each([
    [21, 10, true],
    [21, 11, false],
    [20, 9, true],
    [20, 10, false],
    [1, 0, true],
  ])('%d inscrits, %d votants : %s', (inscrits, votants, secondTour) => {
    const finding = computeSecondTour({ inscrits, votants }, parameters)
    expect(finding).toMatchObject({ state: 'known', value: secondTour, because: ['L2314-29'] })
    expect(finding).toHaveProperty('steps', [{ key: 'quorum', values: { inscrits, votants, part: 50 } }])
  })

  it('le quorum en votants ne suffit pas à tout : ce qui reste à vérifier est dit', () => {
    expect(computeSecondTour({ inscrits: 20, votants: 10 }, parameters)).toHaveProperty('caveats', [
      'quorumEnSuffragesExprimes',
      'siegesSansElu',
    ])
    expect(computeSecondTour({ inscrits: 20, votants: 9 }, parameters)).not.toHaveProperty('caveats')
    const exprimes = computeSecondTour({ inscrits: 20, votants: 12, exprimes: 10 }, parameters)
    expect(exprimes).toMatchObject({ state: 'known', value: false, caveats: ['siegesSansElu'] })
    expect(exprimes).toHaveProperty('steps', [
      { key: 'quorumEnExprimes', values: { inscrits: 20, votants: 12, exprimes: 10, part: 50 } },
    ])
  })

  it('assez de votants, trop peu de suffrages exprimés : deux lectures, le second tour est prudent', () => {
    expect(computeSecondTour({ inscrits: 20, votants: 12, exprimes: 9 }, parameters)).toMatchObject({
      state: 'uncertain',
      prudent: true,
      because: ['L2314-29'],
      readings: [
        { value: true, reason: 'quorumDesExprimes' },
        { value: false, reason: 'quorumDesVotants' },
      ],
      steps: [{ key: 'quorumEnExprimes', values: { exprimes: 9 } }],
    })
    expect(computeSecondTour({ inscrits: 20, votants: 9, exprimes: 5 }, parameters).state).toBe('known')
  })

  it('demande ce qui manque', () => {
    expect(computeSecondTour({}, parameters)).toNeed('inscrits')
    expect(computeSecondTour({ inscrits: 20 }, parameters)).toNeed('votants')
  })
})
