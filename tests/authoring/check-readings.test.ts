import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkReadings, figuresOfReadings } from '#authoring/check-readings.ts'
import { parseTemplates, type TemplateFiles } from '#authoring/parse-templates.ts'
import { readTemplates } from '#build/read-templates.ts'
import { templates } from '../support/shipped.ts'

const BASE = readTemplates(fileURLToPath(new URL('../templates/mauvais/socle', import.meta.url)))
const CLAUSE = 'modele/clauses/un.md'

const sample = (answers: string) => `nom: A\nresume: B\ndate: 2026-11-22\nreponses:\n  ${answers}\n`
const SAMPLES: TemplateFiles = { 'exemples/a.yaml': sample('aUnDelegueSyndical: oui') }

type Texts = { readonly plain?: string; readonly easy?: string }

/** The smallest model with these readings, for these samples. */
function modelWith({ plain = 'En clair.', easy = 'Facile à lire.' }: Texts, samples = SAMPLES) {
  const clause = (BASE[CLAUSE] ?? '')
    .replace('\nEn clair.\n', `\n${plain}\n`)
    .replace('\nFacile à lire.\n', `\n${easy}\n`)
  return parseTemplates({ ...BASE, ...samples, [CLAUSE]: clause })
}
const remarks = (texts: Texts, samples = SAMPLES) => checkReadings(modelWith(texts, samples))
const codes = (texts: Texts, samples = SAMPLES) => remarks(texts, samples).map(({ code }) => code)

/** A sentence of that many words. */
const words = (count: number): string => `Vous${' venez'.repeat(count - 1)}.`
const lines = (...counts: readonly number[]): string => counts.map(words).join('\n\n')

it('has nothing to say of the readings that are shipped, and a sample shows each of them', () => {
  expect(checkReadings(templates)).toEqual([])
  const clauses = templates.models.reduce((sum, model) => sum + model.clauses.size, 0)
  expect(figuresOfReadings(templates).readings).toBe(2 * clauses)
})

describe('limits', () => {
  it.each([
    ['a sentence of 20 words', { easy: lines(20, 2) }, []],
    ['a sentence of 21 words', { easy: lines(21, 2) }, ['easy-sentence-long']],
    ['12 words on average', { easy: lines(10, 14) }, []],
    ['12.5 words on average', { easy: lines(11, 14) }, ['easy-mean-long']],
    ['a plain reading of 60 words', { plain: lines(30, 30) }, []],
    ['a plain reading of 61 words', { plain: lines(30, 31) }, ['plain-long']],
    ['one sentence a line', { easy: 'Vous votez.\n\nVenez.' }, []],
    ['two sentences on a line', { easy: 'Vous votez. Venez.' }, ['easy-line-shared']],
    ['two sentences of a plain reading on a line', { plain: 'Vous votez. Venez.' }, []],
    ['an acronym of a plain reading', { plain: 'Le CSE vous aide.' }, []],
  ])('%s: %j', (_name, texts, expected) => {
    expect(codes(texts)).toEqual(expected)
  })

  it('a colon does not end a sentence', () => {
    expect(codes({ easy: `Il est ici : ${words(17)}\n\nVenez.` })).toEqual([])
    expect(codes({ easy: `Il est ici : ${words(18)}\n\nVenez.` })).toEqual(['easy-sentence-long'])
  })
})

describe('a reading is measured as it comes out', () => {
  const populations = (...some: readonly string[]) => ({
    'exemples/a.yaml': sample(`nomEmployeur: CSE\n  objectifsAccord: [${some.join(', ')}]`),
  })
  const easy = '{{#each objectifsAccord}}\n\n- {{this}}\n\n{{/each}}'

  it('with the words of each line of a loop', () => {
    const long = words(21).replace('.', '')
    expect(codes({ easy: `${easy}\n\nVenez.` }, populations('Venir', long))).toEqual(['easy-sentence-long'])
    expect(codes({ easy: `${easy}\n\nVenez.` }, populations('Venir', 'Partir'))).toEqual([])
  })

  it('and a remark is said once, of the longest, at the heading of the reading', () => {
    const twice = {
      'exemples/a.yaml': sample(`objectifsAccord: ["${words(22)}", Venir, Partir, Dire]`),
      'exemples/b.yaml': sample(`objectifsAccord: ["${words(25)}", Venir, Partir, Dire]`),
    }
    expect(remarks({ easy }, twice)).toMatchObject([
      { code: 'easy-sentence-long', words: 25, limit: 20, file: CLAUSE, at: { line: 14, column: 1 } },
    ])
  })

  it('the person’s own names may be in capitals', () => {
    expect(codes({ easy: 'Votre employeur est {{nomEmployeur}}.' }, populations('Venir'))).toEqual([])
    expect(codes({ easy: 'Le CSE aide {{nomEmployeur}}.' }, populations('Venir'))).toEqual([
      'acronym-unexplained',
    ])
  })

  it('not while a blank is left in it', () => {
    const long = `Votre employeur est {{nomEmployeur}}, ${words(21)}`
    expect(codes({ easy: long }, populations('Venir'))).toContain('easy-sentence-long')
    expect(codes({ easy: long })).toEqual([])
  })

  it('not without a sample', () => {
    expect(codes({ easy: lines(21) }, {})).toEqual([])
    expect(figuresOfReadings(modelWith({}, {}))).toEqual({
      readings: 0,
      meanEasySentence: 0,
      longestEasySentence: 0,
      longestPlainReading: 0,
    })
  })
})

it('counts the words of the readings', () => {
  // The other clause of the model has « Facile à lire. » and « En clair. »
  expect(figuresOfReadings(modelWith({ easy: lines(3, 6), plain: lines(3, 6) }))).toEqual({
    readings: 4,
    meanEasySentence: 4,
    longestEasySentence: 6,
    longestPlainReading: 9,
  })
})
