import { describe, expect, it } from 'vitest'
import { linesOf } from '#assembly/lines.ts'
import { parseClause } from '#assembly/parse-clause.ts'

const HEAD = [
  'titre: Congés',
  'sources: [L3141-1]',
  'negociable: oui',
  'version: 2026-11-22',
  'motif: Essai.',
]
const READINGS = [
  '# En clair',
  '',
  'Un.',
  '',
  '# Facile à lire',
  '',
  'Deux.',
  '',
  '# Conseil',
  '',
  'Trois.',
  '',
]
const file = (head: readonly string[], body: readonly string[], end = '\n'): string =>
  ['---', ...head, '---', ...body, '', ...READINGS].join(end)
const said = (source: string): readonly string[] =>
  parseClause('m/clauses/a.md', source).problems.map(({ at, code }) => `${at.line}:${at.column} ${code}`)

describe('clause file', () => {
  it.each(['\n', '\r\n'])('is read with lines ended by %j', (end) => {
    const { clause, readings, problems } = parseClause('m/clauses/a.md', file(HEAD, ['Texte.'], end))
    expect(problems).toEqual([])
    expect(clause).toMatchObject({ id: 'a', title: 'Congés', sources: ['L3141-1'], negotiable: true })
    for (const reading of [clause.body, readings.plain, readings.easy, readings.advice])
      expect(reading).toHaveLength(1)
  })

  it.each(['\n', '\r\n'])('says where things stand, lines ended by %j', (end) => {
    const head = [...HEAD.slice(0, 3), 'verion: x', 'version: 2026-13-45', 'motif: Essai.']
    expect(said(file(head, ['Un {{x.y}}', '', '- {{z.t}}'], end))).toEqual([
      '5:1 key-unknown',
      '6:1 key-wrong',
      '9:4 expression-too-rich',
      '11:3 expression-too-rich',
    ])
  })

  it.each([
    [['titre: ""'], '2:1 key-wrong'],
    [['titre: 12'], '2:1 key-wrong'],
    [['negociable: peut-être'], '2:1 key-wrong'],
    [['sources: L1'], '2:1 key-wrong'],
    [['sources: []'], '2:1 source-missing'],
    [['version: hier'], '2:1 key-wrong'],
    [['version: 2026-02-30'], '2:1 key-wrong'],
    [['quand: [a]'], '2:1 key-wrong'],
    [['constructor: x'], '2:1 key-unknown'],
    [['__proto__: x'], '2:1 key-unknown'],
  ])('%j: %s', ([line = ''], expected) => {
    const key = line.split(':')[0] ?? ''
    expect(said(file([line, ...HEAD.filter((one) => !one.startsWith(`${key}:`))], ['Texte.']))).toEqual([
      expected,
    ])
  })

  it('one mistake is one remark', () => {
    expect(said('Texte.')).toEqual(expect.arrayContaining(['1:1 front-missing']))
    expect(said(['Texte.', '', ...READINGS].join('\n'))).toEqual(['1:1 front-missing'])
    expect(said(file(['titre: "Congés', ...HEAD.slice(1)], ['Texte.']))).toHaveLength(1)
    expect(said(file(HEAD, ['{{#if x}}', 'Texte.']))).toEqual(['8:1 braces-broken'])
    expect(said(file(HEAD, [])).map((one) => one.replace(/^\S+ /, ''))).toEqual(['section-empty'])
  })

  it('a section written twice is said, and the first one is kept', () => {
    const source = `${file(HEAD, ['Texte.'])}\n# Conseil\n\nEncore.\n`
    expect(said(source)).toEqual([
      `${linesOf(source).at(source.lastIndexOf('# Conseil')).line}:1 section-twice`,
    ])
  })
})

describe('lines', () => {
  it.each(['a\nb\n\nc', 'a\r\nb\r\n\r\nc', 'a\rb\r\rc', '', '\n', 'a\n\rb'])(
    '%j: offsets go there and back',
    (source) => {
      const lines = linesOf(source)
      for (let offset = 0; offset <= source.length; offset++) {
        const { line, column } = lines.at(offset)
        expect(lines.offset(line, column - 1)).toBe(offset)
      }
    },
  )
})
