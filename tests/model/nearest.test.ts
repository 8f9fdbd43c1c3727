import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '#model/nearest.ts'

const WORDS = ['effectif', 'effectifCse', 'denomination', 'aUnCse', 'siret']

describe('the nearest word', () => {
  it.each([
    ['efectif', 'effectif'],
    ['effecitf', 'effectif'],
    ['EFFECTIF', 'effectif'],
    ['effectifCES', 'effectifCse'],
    ['dénomination', 'denomination'],
    ['aUnCSE', 'aUnCse'],
    ['siren', 'siret'],
  ])('of %s is %s', (word, expected) => {
    expect(nearest(word, WORDS)).toBe(expected)
  })

  it.each(['', 'x', 'bonjour', 'effectifDesSalariesMisADisposition', 'sirène'])('of %j is none', (word) => {
    expect(nearest(word, WORDS)).toBeUndefined()
  })

  it('is the first of two as near, and of itself is itself', () => {
    expect(nearest('dureeC', ['dureeA', 'dureeB'])).toBe('dureeA')
    expect(nearest('dureeB', ['dureeA', 'dureeB'])).toBe('dureeB')
  })

  it('is one of the words, or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, words) => {
        const near = nearest(word, words)
        expect(near === undefined || words.includes(near)).toBe(true)
        expect(nearest(word, [...words, word])?.toLowerCase()).toBe(word.toLowerCase())
      }),
    )
  })

  it('of a very long word is found, or not, in no time', () => {
    expect(nearest('x'.repeat(50_000_000), WORDS)).toBeUndefined()
  })
})
