import { expect, it } from 'vitest'
import { type LawWords, sayStep } from '#model/law-words.ts'

const words: LawWords = {
  faits: {},
  lectures: {},
  reserves: {},
  frise: {},
  etapes: { compte: '{contrats} {contrats contrat compte|contrats comptent} pour {valeur}.' },
}
const say = (values: Readonly<Record<string, number | string>>, key = 'compte'): string =>
  sayStep({ key, values }, words, (value) => `<${value}>`)

it.each([
  [0, '<0> contrat compte pour <2>.'],
  [1, '<1> contrat compte pour <2>.'],
  [1.5, '<1.5> contrat compte pour <2>.'],
  [2, '<2> contrats comptent pour <2>.'],
])('a word agrees with its figure as French does: %d', (contrats, sentence) => {
  expect(say({ contrats, valeur: 2 })).toBe(sentence)
})

it('a figure that is not given leaves its name to be seen, with its words', () => {
  expect(say({ valeur: 2 })).toBe('{contrats} {contrats contrat compte|contrats comptent} pour <2>.')
})

it('a step without a sentence says its key', () => {
  expect(say({}, 'inconnue')).toBe('inconnue')
  expect(say({}, 'constructor')).toBe('constructor')
})
