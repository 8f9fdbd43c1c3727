import { describe, expect, it } from 'vitest'
import { crossedLocks, locksInForce } from '#questions/check-locks.ts'
import type { Lock } from '#questions/question.ts'
import { parameters } from '../support/builders.ts'
import { environmentOf } from '../support/shipped.ts'

const crossed = (value: number, decimals: number, ...locks: readonly Lock[]) =>
  crossedLocks({ locks, unit: 'u', decimals }, value, parameters).map(({ bound, closest }) => [
    bound.id,
    closest,
  ])

describe('the bounds a figure crosses', () => {
  it('in the order of the question, each with the nearest lawful figure', () => {
    expect(crossed(9, 1, 'HS-01', 'HS-02')).toEqual([
      ['HS-01', 10],
      ['HS-02', 25],
    ])
    expect(crossed(10, 1, 'HS-01')).toEqual([])
  })

  it('a strict bound leaves the last decimal the question takes', () => {
    expect(crossed(36, 0, 'TP-04')).toEqual([['TP-04', 34]])
    expect(crossed(36, 2, 'TP-04')).toEqual([['TP-04', 34.99]])
  })

  it('a bound that is not in force, or speaks of words, holds nothing', () => {
    expect(crossed(3, 0, 'ZZ-01', 'PE-04', { bound: 'ZZ-02', when: 'x' })).toEqual([])
    expect(crossedLocks({ unit: 'u' }, 3, parameters)).toEqual([])
  })
})

describe('the condition of a lock', () => {
  const LOCKS: readonly Lock[] = ['A', { bound: 'B', when: 'b' }, { bound: 'C', unless: 'c' }]

  it.each([
    [true, LOCKS.slice(0, 2)],
    [false, [LOCKS[0], LOCKS[2]]],
    [undefined, LOCKS],
  ])('held %s', (answer, kept) => {
    expect(locksInForce(LOCKS, () => answer)).toEqual(kept)
  })

  it('follows the answers: the floor of each kind of structure (L. 5132-5, L. 5132-11-1, L. 5132-15-1)', () => {
    const locksWith = (typesSiae?: readonly string[]) =>
      environmentOf(typesSiae ? { typesSiae } : {})
        .locks('heuresHebdoCddi')
        .map((lock) => (typeof lock === 'string' ? lock : lock.bound))
    expect(locksWith(['aci'])).toEqual(['IAE-04', 'IAE-03'])
    expect(locksWith(['ai', 'ei'])).toEqual(['IAE-04', 'IAE-01', 'IAE-02'])
    expect(locksWith()).toEqual(['IAE-04', 'IAE-01', 'IAE-02', 'IAE-03'])
    expect(environmentOf().locks('nomEmployeur')).toEqual([])
  })
})

describe('an answer under a conditional lock', () => {
  const statusOf = (answers: Parameters<typeof environmentOf>[0]) =>
    environmentOf({ aDesTempsPartiels: true, aUneConventionCollective: true, ...answers }).answer(
      'dureeMinimaleRetenue',
    ).status

  it('is refused, unless the law’s exception is said (L. 3123-19)', () => {
    expect(statusOf({ dureeMinimaleRetenue: '16' })).toBe('wrong')
    expect(statusOf({ dureeMinimaleRetenue: '16', brancheDureeTempsPartiel: false })).toBe('wrong')
    expect(statusOf({ dureeMinimaleRetenue: '16', brancheDureeTempsPartiel: true })).toBe('answered')
    expect(statusOf({ dureeMinimaleRetenue: '24' })).toBe('answered')
  })
})
