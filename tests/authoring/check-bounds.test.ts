import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildVocabulary } from '#assembly/vocabulary.ts'
import { checkBounds } from '#authoring/check-bounds.ts'
import { parseBounds } from '#authoring/parse-bounds.ts'
import { parseNetworkFigures } from '#authoring/parse-network-figures.ts'
import type { BoundTable } from '#model/bound.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { CONSTATS } from '#rules/constats.ts'
import { templates } from '../support/shipped.ts'

const FILE = 'bornes/essai.yaml'
const GOOD = `ES-01:
  nom: durée d'essai
  nature: OP
  operateur: "<="
  unite: heures
  valeurs: [{ depuis: 2020-01-01, valeur: 3 }, { depuis: 2016-08-10, valeur: 2 }]
  sources: [L1]
  extrait: ne peut excéder
`
const VALUES = / {2}unite[\s\S]*?\]\n/
const parse = (source: string) => parseBounds(FILE, source, templates.parameters)
const said = (source: string) => parse(source).problems.map(({ at: _, file: __, ...mistake }) => mistake)

describe('a file of bounds', () => {
  it('gives each bound, its values oldest first, its words set as French typography asks', () => {
    const { value, problems } = parse(GOOD)
    expect(problems).toEqual([])
    expect(value['ES-01']).toEqual({
      nom: 'durée d’essai',
      nature: 'OP',
      operateur: '<=',
      unite: 'heures',
      valeurs: [
        { depuis: '2016-08-10', valeur: 2 },
        { depuis: '2020-01-01', valeur: 3 },
      ],
      sources: ['L1'],
      condition: '',
      extrait: 'ne peut excéder',
    })
  })

  it('takes the unit and the dates of a figure that has a name', () => {
    const named = GOOD.replace(VALUES, '  chiffre: plafondForfaitJours\n')
    expect(parse(named).problems).toEqual([])
    expect(parse(named).value['ES-01']).toMatchObject({
      unite: 'jours par an',
      valeurs: [{ depuis: '2017-12-22', valeur: 218 }],
    })
  })

  it.each([
    ['a key too many', `${GOOD}  zut: 1\n`, { code: 'key-unknown', key: 'zut' }],
    ['no name', GOOD.replace("durée d'essai", '""'), { code: 'key-missing', key: 'nom' }],
    ['no extract', GOOD.replace('ne peut excéder', '""'), { code: 'key-missing', key: 'extrait' }],
    ['a nature of no law', GOOD.replace('OP\n', 'ZUT\n'), { code: 'key-wrong', key: 'nature' }],
    ['an operator of no law', GOOD.replace('"<="', '"=>"'), { code: 'key-wrong', key: 'operateur' }],
    ['no source', GOOD.replace('[L1]', '[]'), { code: 'key-wrong', key: 'sources' }],
    ['a condition that is no sentence', `${GOOD}  condition: 3\n`, { code: 'key-wrong', key: 'condition' }],
    ['no unit', GOOD.replace('  unite: heures\n', ''), { code: 'key-missing', key: 'unite' }],
    ['a date that is none', GOOD.replace('2020-01-01', '2020-02-30'), { code: 'key-wrong', key: 'valeurs' }],
    ['a value that is none', GOOD.replace('valeur: 3', 'valeur: [1]'), { code: 'key-wrong', key: 'valeurs' }],
    [
      'a figure nobody knows',
      GOOD.replace(VALUES, '  chiffre: zut\n'),
      { code: 'key-wrong', key: 'chiffre' },
    ],
    [
      'a table in place of a figure',
      GOOD.replace(VALUES, '  chiffre: sieges\n'),
      { code: 'key-wrong', key: 'chiffre' },
    ],
  ])('says %s', (_name, source, mistake) => {
    expect(said(source)).toContainEqual(expect.objectContaining(mistake))
  })

  it('leaves out a bound that does not read, and keeps the others', () => {
    const two = `${GOOD}${GOOD.replace('ES-01', 'ES-02').replace('OP\n', 'ZUT\n')}`
    expect(Object.keys(parse(two).value)).toEqual(['ES-01'])
  })
})

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))
const sources = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('questions') && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')

describe('the figures of the network', () => {
  const read = (source: string) => parseNetworkFigures('propositions.yaml', source)

  it('have a unit and a number', () => {
    expect(read('a: { unite: jours, valeur: 3, auMoins: 1, auPlus: 5 }')).toEqual({
      value: { a: { unite: 'jours', valeur: 3, auMoins: 1, auPlus: 5 } },
      problems: [],
    })
    expect(read('')).toEqual({ value: {}, problems: [] })
  })

  it.each([
    ['a: { unite: jours }', { code: 'key-missing', key: 'valeur' }],
    ['a: { valeur: 3 }', { code: 'key-missing', key: 'unite' }],
    ['a: { unite: jours, valeur: trois }', { code: 'key-wrong', key: 'valeur' }],
    ['a: { unite: jours, valeur: 3, sources: [L1] }', { code: 'key-unknown', key: 'sources' }],
  ])('%s', (source, mistake) => {
    expect(read(source).problems).toMatchObject([mistake])
  })

  it('each is the figure of a question that names it, or of the code that reads it', () => {
    const named = Object.values(QUESTIONS).flatMap((question) =>
      'unit' in question
        ? [question.proposal, question.min, question.max].flatMap((limit) =>
            typeof limit === 'object' && 'network' in limit ? [limit.network] : [],
          )
        : [],
    )
    const read = Object.keys(templates.network).filter((name) => sources.includes(`'${name}'`))
    expect(Object.keys(templates.network).sort()).toEqual([...new Set([...named, ...read])].sort())
  })
})

describe('the locks of the questionnaire', () => {
  const vocabulary = buildVocabulary(QUESTIONS, CONSTATS, [])
  const check = (bounds: BoundTable) => checkBounds({ ...templates, bounds }, vocabulary)
  const without = (id: string): BoundTable =>
    Object.fromEntries(Object.entries(templates.bounds).filter(([one]) => one !== id))
  const bound = (id: string) => {
    const found = templates.bounds[id]
    if (!found) throw new Error(id)
    return found
  }

  it('are right as they are shipped', () => {
    expect(check(templates.bounds)).toEqual([])
  })

  it('a lock whose bound is gone is said', () => {
    expect(check(without('DT-07'))).toMatchObject([
      { code: 'lock-unknown', question: 'dureePause', bound: 'DT-07' },
      { code: 'lock-unknown', question: 'pauseNuit', bound: 'DT-07' },
    ])
  })

  it('a bound that comes to ask a reason wants a question for it', () => {
    const changed = { ...templates.bounds, 'DT-06': { ...bound('DT-06'), nature: 'ALERTE' as const } }
    expect(check(changed)).toMatchObject([
      { code: 'reason-unasked', question: 'dureeMoyenneRetenue', bound: 'DT-06' },
    ])
  })

  it('an extract changed by a word, or a source that is not there, is said', () => {
    const changed = {
      'DT-02': { ...bound('DT-02'), extrait: 'ne peut excéder onze heures' },
      'DT-03': { ...bound('DT-03'), sources: ['L9999-1'] as const },
    }
    expect(check({ ...templates.bounds, ...changed })).toMatchObject([
      { code: 'extract-absent', bound: 'DT-02', article: 'L3121-18', file: 'bornes/temps-de-travail.yaml' },
      { code: 'source-unresolved', source: 'L9999-1' },
    ])
  })

  it('no lock waits for the answer it locks', () => {
    for (const [fact, question] of Object.entries(QUESTIONS)) {
      if (!('locks' in question)) continue
      for (const lock of question.locks ?? []) {
        if (typeof lock === 'string') continue
        const condition = 'when' in lock ? lock.when : lock.unless
        expect(vocabulary[condition]?.kind, condition).toBe('yesNo')
        expect(vocabulary[condition]?.facts).not.toContain(fact)
      }
    }
  })
})
