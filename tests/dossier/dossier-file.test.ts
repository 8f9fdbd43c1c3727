import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDossierFile, writeDossierFile } from '#dossier/dossier-file.ts'
import { FILE_VERSION } from '#dossier/migrations.ts'
import type { Answer } from '#model/answers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { Dossier } from '#model/dossier.ts'
import { aDossier, DEFAULTS, KNOWN } from './a-dossier.ts'

const read = (text: string) => readDossierFile(text, KNOWN, DEFAULTS)
const readObject = (file: unknown) => read(JSON.stringify(file))
const MINIMAL = { format: 'paraphe', version: 1, modele: 'accord-entreprise', reponses: {} }
const refused = (problem: object) => ({ value: undefined, problems: [{ severity: 'blocking', ...problem }] })

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: utf16() }),
)
const instant = fc
  .date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString())
const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown)
const records = (value: fc.Arbitrary<unknown>) =>
  fc.dictionary(text, value, { noNullPrototype: true, maxKeys: 5 })
const answers: Readonly<Record<string, fc.Arbitrary<Answer>>> = {
  denomination: text,
  effectif: text,
  hommesFemmes: fc.constant({ inconnu: true }),
  aUnCse: fc.boolean(),
  objectifs: fc.array(text),
  signataires: fc.array(fc.record({ nom: text, voix: text }, { requiredKeys: [], noNullPrototype: true })),
}
const dossiers: fc.Arbitrary<Dossier> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/),
    name: text,
    example: text,
    models: fc.dictionary(fc.constantFrom(...KNOWN.models), text, { noNullPrototype: true }),
    answers: fc.record(answers, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<
      Dossier['answers']
    >,
    finishedParts: fc.array(text),
    lastPage: text,
    lawDate: instant.map((at) => at.slice(0, 10) as CalendarDate),
    createdAt: instant,
    changedAt: instant,
    wordings: records(json),
    reviews: fc.array(json, { maxLength: 5 }),
    aside: records(json).map((aside) =>
      Object.fromEntries(Object.entries(aside).filter(([name]) => !Object.hasOwn(KNOWN.questions, name))),
    ),
  },
  {
    requiredKeys: [
      'id',
      'name',
      'models',
      'answers',
      'finishedParts',
      'createdAt',
      'changedAt',
      'wordings',
      'reviews',
      'aside',
    ],
    noNullPrototype: true,
  },
)

describe('writing a dossier file', () => {
  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        expect(read(writeDossierFile(dossier)).value).toEqual(dossier)
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same text for the same dossier, whatever the order it was filled in', () => {
    const one = aDossier({
      answers: { denomination: 'Le Gué', aUnCse: true },
      aside: { zone: { b: 1, a: 2 } },
    })
    const other = aDossier({
      aside: { zone: { a: 2, b: 1 } },
      answers: { aUnCse: true, denomination: 'Le Gué' },
    })
    expect(writeDossierFile(one)).toBe(writeDossierFile(other))
    expect(writeDossierFile(one)).toMatch(/^\{\n {2}"format": "paraphe",\n {2}"version": 1,\n[\s\S]*\}\n$/)
  })

  it('writes back the answers put aside, unless they were answered since', () => {
    const given = aDossier({ aside: { effectif: { tropVieux: 1 }, perdue: 3 }, answers: { effectif: '12' } })
    expect(JSON.parse(writeDossierFile(given))).toMatchObject({ reponses: { effectif: '12', perdue: 3 } })
  })
})

describe('opening a dossier file', () => {
  it('asks only for the format, the version, the model and the answers', () => {
    expect(readObject(MINIMAL)).toEqual({
      problems: [],
      value: {
        id: 'nouveau',
        name: '',
        models: { 'accord-entreprise': '' },
        answers: {},
        finishedParts: [],
        createdAt: DEFAULTS.now,
        changedAt: DEFAULTS.now,
        wordings: {},
        reviews: [],
        aside: {},
      },
    })
  })

  it.each([
    ['nothing', ''],
    ['a sentence', 'Bonjour'],
    ['a truncated file', writeDossierFile(aDossier()).slice(0, -10)],
    ['UTF-16 read as UTF-8', [...JSON.stringify(MINIMAL)].join('\0')],
    ['two files glued together', writeDossierFile(aDossier()).repeat(2)],
    ['a nesting nobody wrote', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    [
      'deep answers',
      JSON.stringify(MINIMAL).replace('{}', `{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`),
    ],
  ])('says that %s is unreadable', (_, content) => {
    expect(read(content)).toEqual(refused({ code: 'file-unreadable' }))
  })

  it.each([
    ['null'],
    ['3'],
    ['"paraphe"'],
    ['[]'],
    ['[{"format":"paraphe"}]'],
    ['{}'],
    ['{"format":"autre","version":1}'],
  ])('says that %s is not a dossier', (content) => {
    expect(read(content)).toEqual(refused({ code: 'file-not-a-dossier' }))
  })

  it('says that a file was written by a newer version', () => {
    const file = { ...MINIMAL, version: FILE_VERSION + 1, futur: true }
    expect(readObject(file)).toEqual(refused({ code: 'file-newer', version: FILE_VERSION + 1 }))
  })

  it.each([[0], [-1], [1.5], ['1'], [null], [undefined], [[1]]])('refuses the version %j', (version) => {
    expect(readObject({ ...MINIMAL, version })).toEqual(refused({ code: 'file-field-wrong', at: 'version' }))
  })

  it.each([[undefined], [null], [3], [['accord-entreprise']]])('refuses the model %j', (modele) => {
    expect(readObject({ ...MINIMAL, modele })).toEqual(refused({ code: 'file-field-wrong', at: 'modele' }))
  })

  it.each([[undefined], [null], ['oui'], [[]]])('refuses the answers %j', (reponses) => {
    expect(readObject({ ...MINIMAL, reponses })).toEqual(
      refused({ code: 'file-field-wrong', at: 'reponses' }),
    )
  })

  it.each([['acord-entreprise'], ['constructor'], ['']])('refuses the unknown model %j', (modele) => {
    expect(readObject({ ...MINIMAL, modele })).toEqual(refused({ code: 'file-model-unknown', at: modele }))
  })

  it('keeps an unknown model beside a known one', () => {
    const modele = { 'accord-entreprise': '2026.11', 'plan-formation': '2030.01' }
    const { value, problems } = readObject({ ...MINIMAL, modele })
    expect(value?.models).toEqual(modele)
    expect(problems).toEqual([{ code: 'file-model-unknown', severity: 'alert', at: 'plan-formation' }])
  })

  it('opens without the version of a model that is not a text', () => {
    const { value, problems } = readObject({ ...MINIMAL, modele: { 'accord-entreprise': 2026.11 } })
    expect(value?.models).toEqual({ 'accord-entreprise': '' })
    expect(problems).toEqual([
      { code: 'file-field-wrong', severity: 'alert', at: 'modele.accord-entreprise' },
    ])
  })

  it('says a field it does not know, with the nearest one', () => {
    const { value, problems } = readObject({ ...MINIMAL, reponse: {}, couleurPreferee: 'bleu' })
    expect(value).toBeDefined()
    expect(problems).toEqual([
      { code: 'file-field-unknown', severity: 'alert', at: 'reponse', nearest: 'reponses' },
      { code: 'file-field-unknown', severity: 'alert', at: 'couleurPreferee' },
    ])
  })

  it.each([
    ['id', '../../etc', 'id', 'nouveau'],
    ['id', '__proto__', 'id', 'nouveau'],
    ['id', 12, 'id', 'nouveau'],
    ['nom', ['Gué'], 'name', ''],
    ['exemple', 1, 'example', undefined],
    ['partiesFinies', ['structure', 2], 'finishedParts', []],
    ['dernierePage', {}, 'lastPage', undefined],
    ['etatDuDroit', 'mars 2026', 'lawDate', undefined],
    ['etatDuDroit', '2026-13-01', 'lawDate', undefined],
    ['etatDuDroit', 20260301, 'lawDate', undefined],
    ['creeLe', 'hier', 'createdAt', DEFAULTS.now],
    ['creeLe', '2026-13-45T00:00:00Z', 'createdAt', DEFAULTS.now],
    ['modifieLe', 0, 'changedAt', DEFAULTS.now],
    ['redactions', [], 'wordings', {}],
    ['relectures', {}, 'reviews', []],
    ['relectures', null, 'reviews', []],
  ] as const)('opens with a neutral value when %s is %j', (field, wrong, property, neutral) => {
    const { value, problems } = readObject({ ...MINIMAL, [field]: wrong })
    expect(value?.[property]).toEqual(neutral)
    expect(problems).toEqual([{ code: 'file-field-wrong', severity: 'alert', at: field }])
  })

  it('puts aside the answers no question takes, and says them', () => {
    const reponses = { denomination: 'Le Gué', efectif: '12', aUnCse: 'peut-être', objectifs: [1, {}] }
    const { value, problems } = readObject({ ...MINIMAL, reponses })
    expect(value?.answers).toEqual({ denomination: 'Le Gué' })
    expect(value?.aside).toEqual({ efectif: '12', aUnCse: 'peut-être', objectifs: [1, {}] })
    expect(problems).toEqual([
      { code: 'fact-unknown', severity: 'blocking', at: 'efectif', nearest: 'effectif' },
      { code: 'answer-wrong-type', severity: 'blocking', at: 'aUnCse' },
      { code: 'answer-wrong-type', severity: 'blocking', at: 'objectifs' },
    ])
  })

  it('reads past a byte order mark', () => {
    expect(read(`\ufeff${writeDossierFile(aDossier())}`)).toEqual({ value: aDossier(), problems: [] })
  })

  it('takes the last of two fields of the same name', () => {
    const twice = JSON.stringify(MINIMAL).replace('{', '{"nom":"Un","nom":"Deux",')
    expect(read(twice).value?.name).toBe('Deux')
  })

  it('keeps a key called __proto__ a plain key', () => {
    const hostile = `{"a":1,"__proto__":{"pollue":1},"constructor":{"prototype":{"pollue":1}}}`
    const file = JSON.stringify(MINIMAL).replace('{}', hostile).replace('{', `{"__proto__":{"pollue":1},`)
    const { value, problems } = read(file)
    expect(({} as Record<string, unknown>)['pollue']).toBeUndefined()
    expect(value && Object.getPrototypeOf(value.aside)).toBe(Object.prototype)
    expect(Object.keys(value?.aside ?? {})).toEqual(['a', '__proto__', 'constructor'])
    expect(problems.map((problem) => 'at' in problem && problem.at)).toEqual([
      '__proto__',
      'a',
      '__proto__',
      'constructor',
    ])
    expect(value && JSON.parse(writeDossierFile(value)).reponses).toEqual(JSON.parse(hostile))
  })

  it('reads a text of 50 MB', () => {
    const denomination = 'é'.repeat(50_000_000)
    expect(readObject({ ...MINIMAL, reponses: { denomination } }).value?.answers).toEqual({ denomination })
  })

  it('reads a hundred thousand answers nobody asked without looking for what each one meant', () => {
    const reponses = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`reponseInconnue${i}`, i]))
    const { questions } = KNOWN
    const many = Array.from({ length: 400 }, (_, i) => [`reponseConnueNumero${i}`, questions['denomination']])
    const known = { ...KNOWN, questions: { ...questions, ...Object.fromEntries(many) } }
    const { value } = readDossierFile(JSON.stringify({ ...MINIMAL, reponses }), known, DEFAULTS)
    expect(Object.keys(value?.aside ?? {})).toHaveLength(100_000)
  })

  it('gives a problem or a dossier for any JSON, never an exception', () => {
    const fields = fc.constantFrom(
      'modele',
      'id',
      'nom',
      'reponses',
      'partiesFinies',
      'etatDuDroit',
      'creeLe',
      'redactions',
      '__proto__',
    )
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fields, text), json), fc.boolean(), (file, isOurs) => {
        const { value, problems } = readObject(isOurs ? { ...MINIMAL, ...file } : file)
        expect(value !== undefined || problems.length > 0).toBe(true)
        if (value) expect(read(writeDossierFile(value)).value).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })
})

describe('past formats', () => {
  const folder = new URL('./formats/', import.meta.url)
  const frozen = readdirSync(folder)

  it('each has its frozen file', () => {
    expect(frozen).toEqual(Array.from({ length: FILE_VERSION }, (_, i) => `version-${i + 1}.json`))
  })

  it.each(frozen)('%s opens', (name) => {
    const { value, problems } = read(readFileSync(new URL(name, folder), 'utf8'))
    expect(problems).toEqual([{ code: 'fact-unknown', severity: 'blocking', at: 'ancienneQuestion' }])
    expect(value).toEqual({
      id: 'k3f9x2m8q1',
      name: 'Les Jardins du Gué',
      example: 'jardins-du-gue',
      models: { 'accord-entreprise': '2026.11' },
      answers: {
        denomination: 'Les Jardins du Gué',
        effectif: '38,5',
        hommesFemmes: { inconnu: true },
        objectifs: ['Durer', 'Bien accueillir'],
        aUnCse: true,
        signataires: [{ nom: 'Awa Diallo', voix: '12' }],
      },
      finishedParts: ['structure'],
      lastPage: 'temps-de-travail/durees',
      createdAt: '2026-11-22T08:00:00.000Z',
      changedAt: '2026-11-22T09:30:00.000Z',
      wordings: { 'periode-essai': { texte: 'Une semaine.' } },
      reviews: [{ auteur: 'La juriste' }],
      aside: { ancienneQuestion: 'gardée' },
    })
  })
})

/** Half a surrogate pair, and what only looks like a character. */
function utf16(): fc.Arbitrary<string> {
  return fc.constantFrom(
    '\ud83d',
    '\udc00',
    '\u0000',
    '\ufeff',
    '\ufffe',
    '\u2028',
    '\u202e',
    'é',
    'e\u0301',
    '"',
    '\\',
  )
}
