import { isMap, isScalar, parseDocument } from 'yaml'
import { parseIsoDate } from '#model/calendar-date.ts'
import { nearest } from '#model/nearest.ts'
import type { Position } from './template.ts'
import type { TemplateMistake } from './template-problem.ts'
import { typeset } from './typography.ts'

/** The front matter of a clause, its French keys turned into ours. */
export type Front = {
  readonly titre: string
  readonly quand?: string
  readonly variante?: string
  readonly sources: readonly string[]
  readonly negociable: boolean
  readonly version: string
  readonly motif: string
}

type Report = (offset: number, mistake: TemplateMistake) => void

const EXPECTED = {
  titre: 'un texte',
  quand: 'le nom d’un oui/non',
  variante: 'l’identifiant d’un article',
  sources: 'une liste d’articles, par exemple [L3121-64]',
  negociable: 'oui ou non',
  version: 'une date AAAA-MM-JJ',
  motif: 'un texte',
} as const
type Key = keyof typeof EXPECTED
const REQUIRED: readonly Key[] = ['titre', 'sources', 'negociable', 'version', 'motif']

/** Reads the YAML between the two `---` lines; what is missing or wrong is reported at its offset and given a neutral value. */
export function parseFront(yaml: string, start: number, report: Report): Front {
  const found: Partial<Record<Key, unknown>> = {}
  const where: Partial<Record<Key, number>> = {}
  const document = parseDocument(yaml, { schema: 'core' })
  for (const error of document.errors) {
    report(start + error.pos[0], { code: 'yaml-broken', detail: error.code })
  }
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      if (!isScalar(pair.key) || typeof pair.key.value !== 'string') continue
      const key = pair.key.value
      const offset = start + (pair.key.range?.[0] ?? 0)
      if (isKey(key)) {
        found[key] = document.get(key) === undefined ? undefined : document.toJS()[key]
        where[key] = offset
      } else {
        const near = nearest(key, Object.keys(EXPECTED))
        report(offset, { code: 'key-unknown', key, ...(near ? { nearest: near } : {}) })
      }
    }
  }
  const isRead = document.errors.length === 0
  for (const key of isRead ? REQUIRED : [])
    if (found[key] === undefined) report(start, { code: 'key-missing', key })

  const wrong = (key: Key): undefined => {
    report(where[key] ?? start, { code: 'key-wrong', key, expected: EXPECTED[key] })
    return undefined
  }
  const words = (key: Key): string | undefined => {
    const value = found[key]
    if (value === undefined) return undefined
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : wrong(key)
  }
  const quand = words('quand')
  const variante = words('variante')
  const version = words('version')
  if (version !== undefined && !parseIsoDate(version)) wrong('version')
  const sources = readSources(found.sources, () => wrong('sources'))
  if (Array.isArray(found.sources) && found.sources.length === 0)
    report(where.sources ?? start, { code: 'source-missing' })
  return {
    titre: typeset(words('titre') ?? ''),
    ...(quand ? { quand } : {}),
    ...(variante ? { variante } : {}),
    sources,
    negociable: readYesNo(found.negociable, () => wrong('negociable')),
    version: version ?? '',
    motif: words('motif') ?? '',
  }
}

function readSources(value: unknown, refuse: () => void): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  refuse()
  return []
}

function readYesNo(value: unknown, refuse: () => void): boolean {
  if (value === 'oui' || value === true) return true
  if (value !== undefined && value !== 'non' && value !== false) refuse()
  return false
}

const isKey = (key: string): key is Key => Object.hasOwn(EXPECTED, key)

/** The position of the first character of a file, for what has no better place. */
export const FILE_START: Position = { line: 1, column: 1 }
