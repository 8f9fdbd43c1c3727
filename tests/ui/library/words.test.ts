import { afterEach, describe, expect, it, vi } from 'vitest'
import { capital, countWords, numberWord } from '#ui/library/count-words.ts'
import { GLOSSARY } from '#ui/library/glossary.ts'
import { sayWhen } from '#ui/library/when.ts'

afterEach(() => vi.unstubAllEnvs())

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

describe('when a dossier changed', () => {
  const now = '2026-11-22T13:32:00.000Z'

  it.each([
    ['the hour on the same day', '2026-11-22T09:05:00.000Z', /^aujourd’hui à \d+ h \d\d$/],
    ['the whole date on another day', '2026-11-18T12:00:00.000Z', /^le 18 novembre 2026$/],
    ['the first of a month as French writes it', '2026-12-01T12:00:00.000Z', /^le 1er décembre 2026$/],
    ['that it is unknown, for a date that is none', 'hier', /^à une date inconnue$/],
  ])('gives %s', (_, instant, said) => {
    expect(plain(sayWhen(instant, now))).toMatch(said)
  })

  it('breaks no line inside a date', () => {
    expect(sayWhen('2026-11-18T12:00:00.000Z', now)).toBe('le 18\u00a0novembre\u00a02026')
  })
})

describe('counts in running text', () => {
  const part = { one: 'partie', many: 'parties', feminine: true }
  const blank = { one: 'blanc', many: 'blancs' }

  it.each([
    [1, part, 'une partie'],
    [2, part, 'deux parties'],
    [1, blank, 'un blanc'],
    [16, blank, 'seize blancs'],
    [17, blank, '17 blancs'],
    [0, blank, 'zéro blanc'],
  ])('writes %i in words up to sixteen', (count, noun, words) => {
    expect(plain(countWords(count, noun))).toBe(words)
  })

  it('has no word for a number that is not whole', () => {
    expect(numberWord(1.5)).toBeUndefined()
    expect(capital('une partie')).toBe('Une partie')
  })
})

describe('the glossary', () => {
  it('explains about twenty words, each once, in alphabetical order, in short sentences', () => {
    const terms = GLOSSARY.map(({ term }) => term)
    expect(terms.length).toBeGreaterThanOrEqual(20)
    expect(new Set(terms).size).toBe(terms.length)
    expect(terms).toEqual([...terms].sort(new Intl.Collator('fr').compare))
    for (const { meaning } of GLOSSARY) expect(meaning).toMatch(/\.$/)
  })
})
