import { describe, expect, it } from 'vitest'
import { known, needs } from '#model/finding.ts'
import { computeSecondTourPossible } from '#rules/decisions-election.ts'

describe('second tour possible (art. L. 2314-29)', () => {
  it.each([
    ['avant le vote, il peut en falloir un', { voteTenu: false }, true],
    ['le vote passé, il a eu lieu', { voteTenu: true, secondTourTenu: true }, true],
    ['le vote passé, il n’a pas eu lieu', { voteTenu: true, secondTourTenu: false }, false],
  ])('%s', (_cas, facts, attendu) => {
    expect(computeSecondTourPossible(facts)).toEqual(known(attendu, 'L2314-29'))
  })

  it('demande si le vote est passé, puis s’il y a eu un second tour', () => {
    expect(computeSecondTourPossible({})).toEqual(needs('voteTenu', 'L2314-29'))
    expect(computeSecondTourPossible({ voteTenu: true })).toEqual(needs('secondTourTenu', 'L2314-29'))
  })
})
