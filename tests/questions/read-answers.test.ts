import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '#questions/question.ts'
import { readAnswers } from '#questions/read-answers.ts'

const QUESTIONS: Readonly<Record<string, Question>> = {
  nom: { kind: 'text', label: 'Nom ?', short: 'nom' },
  objet: { kind: 'longText', label: 'Objet ?', short: 'objet' },
  effectif: { kind: 'number', label: 'Effectif ?', short: 'effectif', unit: 'salariés' },
  prime: { kind: 'amount', label: 'Prime ?', short: 'prime', unit: 'euros', decimals: 2 },
  signature: { kind: 'date', label: 'Date ?', short: 'date' },
  aUnCse: { kind: 'yesNo', label: 'CSE ?', short: 'CSE' },
  statut: {
    kind: 'choice',
    label: 'Statut ?',
    short: 'statut',
    options: { association: { label: 'Association' } },
  },
  jours: { kind: 'choices', label: 'Jours ?', short: 'jours', options: { lundi: { label: 'Lundi' } } },
  objectifs: { kind: 'list', label: 'Objectifs ?', short: 'objectifs', line: 'un objectif' },
  signataires: {
    kind: 'rows',
    label: 'Qui ?',
    short: 'signataires',
    line: 'un signataire',
    columns: { nom: { kind: 'text', label: 'Nom' }, voix: { kind: 'number', label: 'Voix', unit: 'voix' } },
  },
}

describe('answers read from a file', () => {
  it.each([
    ['nom', 'Le Gué', 'Le Gué'],
    ['nom', '', ''],
    ['nom', 2027, '2027'],
    ['effectif', 38.5, '38,5'],
    ['effectif', -3, '-3'],
    ['effectif', '38,5', '38,5'],
    ['effectif', 'trente', 'trente'],
    ['prime', 0.1, '0,1'],
    ['signature', '2027-02-03', '2027-02-03'],
    ['aUnCse', true, true],
    ['aUnCse', 'oui', true],
    ['aUnCse', 'non', false],
    ['statut', 'association', 'association'],
    ['statut', 'inconnue', 'inconnue'],
    ['jours', ['lundi'], ['lundi']],
    ['objectifs', [], []],
    ['objectifs', ['Durer', 2], ['Durer', '2']],
    ['signataires', [{ nom: 'Awa', voix: 12 }, {}], [{ nom: 'Awa', voix: '12' }, {}]],
    ['nom', { inconnu: true }, { inconnu: true }],
    ['signataires', { inconnu: true }, { inconnu: true }],
    ['aUnCse', { inconnu: true }, { inconnu: true }],
  ])('%s: %j is kept as %j', (name, raw, answer) => {
    expect(readAnswers({ [name]: raw }, QUESTIONS)).toEqual({ value: { [name]: answer }, problems: [] })
  })

  it.each([
    ['nom', true],
    ['nom', null],
    ['nom', ['a']],
    ['nom', { inconnu: false }],
    ['nom', { inconnu: true, note: 'demander à Awa' }],
    ['nom', {}],
    ['effectif', Number.NaN],
    ['effectif', Number.POSITIVE_INFINITY],
    // No French number is written so: better aside, as it came, than mistaken.
    ['effectif', 1e21],
    ['effectif', 1e-7],
    ['nom', Number.MAX_SAFE_INTEGER + 1],
    ['aUnCse', 'peut-être'],
    ['aUnCse', 1],
    ['jours', 'lundi'],
    ['jours', ['lundi', null]],
    ['objectifs', { 0: 'Durer' }],
    ['signataires', [{ nom: 'Awa', age: 30 }]],
    ['signataires', [['Awa']]],
    ['signataires', [null]],
    ['signataires', [{ nom: { inconnu: true } }]],
    ['signataires', [JSON.parse('{"__proto__": "x"}')]],
  ])('%s: %j has not the right shape', (name, raw) => {
    expect(readAnswers({ [name]: raw }, QUESTIONS)).toEqual({
      value: {},
      problems: [{ code: 'answer-wrong-type', severity: 'blocking', at: name }],
    })
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no question', (name) => {
    const raw = JSON.parse(`{"${name}": {"inconnu": true}}`) as Record<string, unknown>
    const { value, problems } = readAnswers(raw, QUESTIONS)
    expect(Object.keys(value)).toEqual([])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(problems).toEqual([{ code: 'fact-unknown', severity: 'blocking', at: name }])
  })

  it('looks for what was meant, but not for thousands of names', () => {
    const few = readAnswers({ efectif: 1 }, QUESTIONS)
    expect(few.problems).toEqual([
      { code: 'fact-unknown', severity: 'blocking', at: 'efectif', nearest: 'effectif' },
    ])
    const questions = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`reponseConnue${i}`, QUESTIONS['nom']]),
    )
    const raw = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`reponseInconnue${i}`, '']))
    const many = readAnswers(raw, questions as typeof QUESTIONS)
    expect(many.problems).toHaveLength(50_000)
  })

  it('reads what it gave as it was, and throws for nothing', () => {
    const names = fc.constantFrom(...Object.keys(QUESTIONS), 'autre')
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom({ inconnu: true }, 'oui', [{ nom: 'a' }], ['lundi'], [{ voix: 3 }]),
    )
    fc.assert(
      fc.property(fc.dictionary(names, value), (raw) => {
        const { value: answers, problems } = readAnswers(raw, QUESTIONS)
        expect(Object.keys(answers).length + problems.length).toBe(Object.keys(raw).length)
        expect(readAnswers(answers, QUESTIONS)).toEqual({ value: answers, problems: [] })
      }),
      { numRuns: 1000 },
    )
  })
})
