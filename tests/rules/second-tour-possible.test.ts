import { describe, expect, it } from 'vitest'
import { known, needs } from '#model/finding.ts'
import { computeSecondTourPasse, computeSecondTourPossible } from '#rules/decisions-election.ts'

const elus = { voteTenu: true, carenceConstatee: false } as const

describe('second tour possible (art. L. 2314-29)', () => {
  it.each([
    ['avant le vote, il peut en falloir un', { voteTenu: false }, true],
    ['le vote passé, il a eu lieu', { ...elus, secondTourTenu: true }, true],
    ['le vote passé, il n’a pas eu lieu', { ...elus, secondTourTenu: false }, false],
    ['aucun élu après les deux tours', { voteTenu: true, carenceConstatee: true }, true],
  ])('%s', (_cas, facts, attendu) => {
    expect(computeSecondTourPossible(facts)).toEqual(known(attendu, 'L2314-29'))
  })

  it('demande si le vote est passé, s’il y a des élus, puis s’il y a eu un second tour', () => {
    expect(computeSecondTourPossible({})).toEqual(needs('voteTenu', 'L2314-29'))
    expect(computeSecondTourPossible({ voteTenu: true })).toEqual(needs('carenceConstatee', 'L2314-29'))
    expect(computeSecondTourPossible(elus)).toEqual(needs('secondTourTenu', 'L2314-29'))
  })
})

describe('second tour passé (art. L. 2314-29)', () => {
  it.each([
    ['avant le vote', { voteTenu: false }, false],
    ['il a eu lieu', { ...elus, secondTourTenu: true }, true],
    ['il n’a pas eu lieu', { ...elus, secondTourTenu: false }, false],
    ['une carence se constate après les deux tours', { voteTenu: true, carenceConstatee: true }, true],
  ])('%s', (_cas, facts, attendu) => {
    expect(computeSecondTourPasse(facts)).toEqual(known(attendu, 'L2314-29'))
  })

  it('demande ce qui manque', () => {
    expect(computeSecondTourPasse({})).toEqual(needs('voteTenu', 'L2314-29'))
    expect(computeSecondTourPasse({ voteTenu: true })).toEqual(needs('carenceConstatee', 'L2314-29'))
    expect(computeSecondTourPasse(elus)).toEqual(needs('secondTourTenu', 'L2314-29'))
  })
})
