import { describe, expect, it } from 'vitest'
import { countWords, sentencesOf } from '#authoring/sentences.ts'

describe('the sentences of a line', () => {
  it.each([
    ['', []],
    ['…', []],
    ['Vous votez', ['Vous votez']],
    ['Vous votez. Le vote est secret.', ['Vous votez.', 'Le vote est secret.']],
    ['Un mot est difficile ? Demandez-nous !', ['Un mot est difficile ?', 'Demandez-nous !']],
    ['Il finit à 7 heures. 30 jours font un mois.', ['Il finit à 7 heures.', '30 jours font un mois.']],
    ['Il a dit « oui. » Elle aussi.', ['Il a dit « oui. »', 'Elle aussi.']],
    ['Il part. « Non », dit-elle.', ['Il part.', '« Non », dit-elle.']],
    ['Vous votez ; le vote est secret.', ['Vous votez ;', 'le vote est secret.']],
    ['Il est ici : à l’accueil.', ['Il est ici : à l’accueil.']],
    ['Lisez l’article L. 3122-1 et R. 4131-2.', ['Lisez l’article L. 3122-1 et R. 4131-2.']],
    ['Voyez M. Martin.', ['Voyez M. Martin.']],
    ['Demandez le CSE. Il répond.', ['Demandez le CSE.', 'Il répond.']],
    ['Payé 12.50 euros, etc. pour tous.', ['Payé 12.50 euros, etc. pour tous.']],
  ])('%j', (line, sentences) => {
    expect(sentencesOf(line)).toEqual(sentences)
  })
})

describe('words', () => {
  it.each([
    ['', 0],
    ['« — » : ? %', 0],
    ['Vous votez.', 2],
    ['L’accord dure un an.', 4],
    ['un rendez-vous', 2],
    ['50 % de plus', 3],
    ['1\u202f607,5 heures', 2],
    ['12\u00a0heures\u00a0:', 2],
    ['Demandez\u202f?', 1],
  ])('%j: %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})
