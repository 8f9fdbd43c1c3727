import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, isBlank, saysNothing } from '#questions/clean-text.ts'

describe('a text cleaned for a document', () => {
  it.each([
    ['Les Jardins du Gué', 'Les Jardins du Gué', 0],
    ['# *Pirate* & <b>Fils</b> _SAS_', '# *Pirate* & <b>Fils</b> _SAS_', 0],
    ['a\tb\nc', 'a\tb\nc', 0],
    ['a\r\nb\rc', 'a\nb\nc', 0],
    ['a\u0000b\u0007c\u001bd', 'abcd', 3],
    ['a\u0085b\u009fc\u007fd', 'abcd', 3],
    ['a\ufffeb\uffffc', 'abc', 2],
    ['a\ue000b\uf8ffc', 'abc', 2],
    ['a\ud800b', 'ab', 1],
    ['a\udc00b', 'ab', 1],
    ['\udc00\ud800', '', 2],
    ['\ud83d\ud83d\ude00\ude00', '\ud83d\ude00', 2],
    ['😀 👩🏽‍🌾 𝒜', '😀 👩🏽‍🌾 𝒜', 0],
    ['مرحبا 你好', 'مرحبا 你好', 0],
    ['e\u0301', 'é', 0],
    ['', '', 0],
  ])('%j becomes %j, %d left out', (raw, text, removed) => {
    expect(cleanText(raw)).toEqual({ text, removed })
  })

  it('leaves out the private-use and unassigned characters of the higher planes too', () => {
    expect(cleanText('a\u{f0000}b\u{10fffd}c')).toEqual({ text: 'abc', removed: 2 })
    expect(cleanText('a\u{1fffe}b\u{10ffff}c\ufdd0d')).toEqual({ text: 'abcd', removed: 3 })
  })

  it('is clean once and for all, and can be written in XML', () => {
    const XML = /^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
    const units = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    )
    fc.assert(
      fc.property(units, (raw) => {
        const { text } = cleanText(raw)
        expect(text).toMatch(XML)
        expect(cleanText(text)).toEqual({ text, removed: 0 })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a text with nothing to read', () => {
  it.each(['', ' \n\t', '\u00a0', '\u200b\u200d\ufeff', '\u202e', '\u0000\ue000'])('%j is blank', (raw) => {
    expect(isBlank(raw)).toBe(true)
    expect(saysNothing(raw)).toBe(true)
  })

  it.each(['-', '…', ' . ', '***', '?', '« »', '|---|'])('%j shows and says nothing', (raw) => {
    expect(isBlank(raw)).toBe(false)
    expect(saysNothing(raw)).toBe(true)
  })

  it.each(['a', '0', '€ 3', '😀', '你', 'ﷺ', '½'])('%j says something', (raw) => {
    expect(isBlank(raw)).toBe(false)
    expect(saysNothing(raw)).toBe(false)
  })
})
