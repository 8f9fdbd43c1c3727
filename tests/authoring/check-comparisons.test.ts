import { describe, expect, it } from 'vitest'
import { buildVocabulary } from '#assembly/vocabulary.ts'
import { checkComparisons } from '#authoring/check-comparisons.ts'
import { figureNames } from '#authoring/ground.ts'
import { parseComparisons } from '#authoring/parse-comparisons.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { CONSTATS } from '#rules/constats.ts'
import { templates } from '../support/shipped.ts'

const FILE = 'comparaisons.yaml'
const parse = (source: string) => parseComparisons(FILE, source)
const said = (source: string) => parse(source).problems.map(({ at: _, file: __, ...mistake }) => mistake)

describe('the file of comparisons', () => {
  it.each([
    [
      'a figure of the law',
      '{ loi: pauseMinimale, mieux: plus, conversion: 2, permis: L1, vide: 0, note: "L\'essai." }',
      { loi: 'pauseMinimale', mieux: 'plus', conversion: 2, permis: 'L1', vide: 0, note: 'L’essai.' },
    ],
    ['nothing in the law', '{ rien: true, mieux: moins }', { rien: true, mieux: 'moins', sources: [] }],
    ['a right', '{ rien: true, mieux: oui, sources: [L1] }', { rien: true, mieux: 'oui', sources: ['L1'] }],
    [
      'options under a rule',
      '{ sources: [L1], options: { a: egal, b: moins }, permis: L2 }',
      { options: { a: 'egal', b: 'moins' }, sources: ['L1'], permis: 'L2' },
    ],
    [
      'options without a rule',
      '{ rien: true, options: { a: mieux } }',
      { options: { a: 'mieux' }, sources: [] },
    ],
    ['no comparison, and why', '{ sansObjet: "Essai." }', { sansObjet: 'Essai.' }],
    [
      'another article than that of the figure',
      '{ loi: pauseMinimale, mieux: plus, sources: [L1] }',
      { loi: 'pauseMinimale', mieux: 'plus', sources: ['L1'] },
    ],
    [
      'several cases',
      '[{ quand: estSiae, rien: true, mieux: plus }, { sansObjet: "Essai." }]',
      {
        cas: [
          { quand: 'estSiae', comparison: { rien: true, mieux: 'plus', sources: [] } },
          { comparison: { sansObjet: 'Essai.' } },
        ],
      },
    ],
  ])('reads %s', (_name, line, expected) => {
    const { value, problems } = parse(`essai: ${line}\n`)
    expect(problems).toEqual([])
    expect(value['essai']).toEqual(expected)
  })

  it.each([
    ['a form nobody knows', '{ mieux: plus }', { code: 'key-missing', key: 'loi' }],
    [
      'a key of another form',
      '{ rien: true, mieux: plus, permis: L1 }',
      { code: 'key-unknown', key: 'permis' },
    ],
    ['a figure that is no name', '{ loi: 3, mieux: plus }', { code: 'key-wrong', key: 'loi' }],
    ['no direction', '{ loi: pauseMinimale }', { code: 'key-wrong', key: 'mieux' }],
    ['a yes beside a figure', '{ loi: pauseMinimale, mieux: oui }', { code: 'key-wrong', key: 'mieux' }],
    ['a nothing that is none', '{ rien: peut-être, mieux: plus }', { code: 'key-wrong', key: 'rien' }],
    [
      'a factor in words',
      '{ loi: a, mieux: plus, conversion: deux }',
      { code: 'key-wrong', key: 'conversion' },
    ],
    ['a worth in words', '{ loi: a, mieux: plus, vide: zéro }', { code: 'key-wrong', key: 'vide' }],
    [
      'a permission that is a list',
      '{ loi: a, mieux: plus, permis: [L1] }',
      { code: 'key-wrong', key: 'permis' },
    ],
    [
      'sources that are no list',
      '{ rien: true, mieux: plus, sources: L1 }',
      { code: 'key-wrong', key: 'sources' },
    ],
    ['an empty note', '{ rien: true, mieux: plus, note: "" }', { code: 'key-wrong', key: 'note' }],
    ['a reason that is no sentence', '{ sansObjet: 3 }', { code: 'key-wrong', key: 'sansObjet' }],
    ['a merit nobody knows', '{ rien: true, options: { a: pire } }', { code: 'key-wrong', key: 'options' }],
    [
      'a case whose condition is no name',
      '[{ quand: 3, sansObjet: "Essai." }]',
      { code: 'key-wrong', key: 'quand' },
    ],
    ['a case without a form', '[{ quand: estSiae }]', { code: 'key-missing', key: 'loi' }],
    ['options without a source', '{ options: { a: mieux } }', { code: 'key-missing', key: 'sources' }],
    [
      'an option that takes away without its article',
      '{ sources: [L1], options: { a: moins } }',
      { code: 'key-missing', key: 'permis' },
    ],
  ])('says %s, and leaves the line out', (_name, line, mistake) => {
    const source = `essai: ${line}\n`
    expect(said(source)).toContainEqual(expect.objectContaining(mistake))
    expect(parse(source).value).toEqual({})
    expect(parse(source).isNamed('essai')).toBe(true)
  })

  it('points at the line', () => {
    expect(parse('un: { sansObjet: "Essai." }\ndeux: {}\n').problems).toMatchObject([{ at: { line: 2 } }])
  })
})

describe('comparisons beside the questionnaire and the law', () => {
  const vocabulary = buildVocabulary(QUESTIONS, CONSTATS, figureNames(templates.parameters))
  const remarks = (source: string) =>
    checkComparisons({ ...templates, comparisons: parse(source) }, vocabulary).filter(
      ({ file }) => file === FILE,
    )

  it('are right as they are shipped', () => {
    expect(checkComparisons(templates, vocabulary)).toEqual([])
  })

  it.each([
    ['joursMariages: { sansObjet: "Essai." }', { code: 'name-unknown', nearest: 'joursMariage' }],
    ['dureePause: { loi: zut, mieux: plus }', { code: 'key-wrong', key: 'loi' }],
    ['dureePause: { loi: sieges, mieux: plus }', { code: 'key-wrong', key: 'loi' }],
    ['dureePause: { rien: true, mieux: plus, sources: [L1] }', { code: 'source-unresolved', source: 'L1' }],
    [
      'dureePause: { loi: pauseMinimale, mieux: plus, permis: L1 }',
      { code: 'source-unresolved', source: 'L1' },
    ],
    ['dureePause: { loi: pauseMinimale, mieux: plus, vide: 0 }', { code: 'key-wrong', key: 'vide' }],
    [
      'maintienFeries: { rien: true, options: { premierjour: mieux } }',
      { code: 'key-unknown', key: 'premierjour', nearest: 'premierJour' },
    ],
    [
      'pausePayee: { rien: true, options: { ouis: mieux } }',
      { code: 'key-unknown', key: 'ouis', nearest: 'oui' },
    ],
    [
      'dureePause: [{ quand: estSia, rien: true, mieux: plus }]',
      { code: 'name-unknown', nearest: 'estSiae' },
    ],
    ['dureePause: [{ quand: dureePause, rien: true, mieux: plus }]', { code: 'condition-not-yes-no' }],
    ['dureePause: [{ rien: true, mieux: plus, sources: [L1] }]', { code: 'source-unresolved', source: 'L1' }],
    ['dureePause: [{ loi: zut, mieux: plus }]', { code: 'key-wrong', key: 'loi' }],
  ])('are refused: %s', (line, mistake) => {
    expect(remarks(`${line}\n`)).toContainEqual(expect.objectContaining(mistake))
  })

  it.each([
    ['a bound refuses less', 'dureePause: { loi: pauseMinimale, mieux: plus }', 0],
    [
      'an article permits less',
      'dureeCoupure: { loi: dureeCoupureSansAccord, mieux: moins, permis: L3123-23 }',
      0,
    ],
    ['less passes without its article', 'dureeCoupure: { loi: dureeCoupureSansAccord, mieux: moins }', 1],
    ['a bound may be lifted', 'dureeMinimaleRetenue: { loi: dureeMinimaleTempsPartiel, mieux: plus }', 1],
  ])('%s', (_name, line, count) => {
    expect(remarks(`${line}\n`).filter(({ code }) => code === 'comparison-less')).toHaveLength(count)
  })

  it('tries nothing against a limit whose figure is missing', () => {
    const { [`ancienneteMaximale`]: _, ...network } = templates.network
    const comparisons = parse('ancienneteMaximale: { loi: ancienneteFeriesMaximale, mieux: moins }\n')
    const found = checkComparisons({ ...templates, network, comparisons }, vocabulary)
    expect(found.filter(({ file }) => file === FILE)).toEqual([])
  })

  it('are asked of each figure that a text prints, once', () => {
    const missing = checkComparisons({ ...templates, comparisons: parse('') }, vocabulary)
    const questions = missing.flatMap((one) => (one.code === 'comparison-missing' ? [one.question] : []))
    expect(questions).toContain('joursMariage')
    expect(questions).not.toContain('effectifAccord')
    expect(new Set(questions).size).toBe(questions.length)
    expect(Object.keys(templates.comparisons.value)).toEqual(expect.arrayContaining(questions))
  })
})
