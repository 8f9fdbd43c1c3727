import { describe, expect, it } from 'vitest'
import { saysWords } from '#model/law.ts'

describe('an article', () => {
  const article = { id: 'LEGIARTI1', depuis: '2018-01-01', texte: 'Un.\nDeux mots.\n11 à 24\t1' }

  it.each(['Un.', 'Un. Deux mots.', 'mots. 11 à 24 1', '  Deux\nmots '])(
    'says « %s », on any lines',
    (words) => {
      expect(saysWords(article, words)).toBe(true)
    },
  )

  it.each(['Trois', 'Un.Deux', 'un.'])('does not say « %s »', (words) => {
    expect(saysWords(article, words)).toBe(false)
  })
})
