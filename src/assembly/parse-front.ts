import { parseIsoDate } from '#model/calendar-date.ts'
import { didYouMean } from './did-you-mean.ts'
import { readYaml } from './read-yaml.ts'
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
  readonly personnes?: readonly string[]
  readonly pourTousSi?: string
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
  personnes: 'une liste de contrats, par exemple [cddi, cddUsage]',
  pourTousSi: 'le nom d’un oui/non',
} as const
type Key = keyof typeof EXPECTED
const REQUIRED: readonly Key[] = ['titre', 'sources', 'negociable', 'version', 'motif']

/**
 * Reads the YAML between the two `---` lines; what is missing or wrong is reported at its offset and given a neutral value.
 * `optional`: keys that may be left out, such as the heading of a letter, which its document gives.
 */
export function parseFront(
  yaml: string,
  start: number,
  report: Report,
  optional: readonly Key[] = [],
): Front {
  const { value, offsetOf, broken } = readYaml(yaml)
  for (const { offset, detail } of broken) report(start + offset, { code: 'yaml-broken', detail })
  const found = new Map<string, unknown>(isRecord(value) ? Object.entries(value) : [])
  const whereIs = (key: string): number => start + offsetOf(key)
  for (const key of found.keys()) {
    if (isKey(key)) continue
    report(whereIs(key), { code: 'key-unknown', key, ...didYouMean(key, Object.keys(EXPECTED)) })
  }
  // One mistake, one remark: nothing is missing from what could not be read.
  for (const key of broken.length > 0 ? [] : REQUIRED)
    if (!found.has(key) && !optional.includes(key)) report(start, { code: 'key-missing', key })

  const wrong = (key: Key): undefined => {
    report(whereIs(key), { code: 'key-wrong', key, expected: EXPECTED[key] })
    return undefined
  }
  const words = (key: Key): string | undefined => {
    if (!found.has(key)) return undefined
    const value = found.get(key)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : wrong(key)
  }
  const quand = words('quand')
  const variante = words('variante')
  const pourTousSi = words('pourTousSi')
  const version = words('version')
  if (version !== undefined && !parseIsoDate(version)) wrong('version')
  const personnes = readTexts(found.get('personnes'), () => wrong('personnes'))
  const cited = found.get('sources')
  if (Array.isArray(cited) && cited.length === 0) report(whereIs('sources'), { code: 'source-missing' })
  return {
    titre: typeset(words('titre') ?? ''),
    ...(quand ? { quand } : {}),
    ...(variante ? { variante } : {}),
    ...(personnes.length > 0 ? { personnes } : {}),
    ...(pourTousSi ? { pourTousSi } : {}),
    sources: readTexts(cited, () => wrong('sources')),
    negociable: readYesNo(found.get('negociable'), () => wrong('negociable')),
    version: version ?? '',
    motif: words('motif') ?? '',
  }
}

function readTexts(value: unknown, refuse: () => void): readonly string[] {
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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isKey = (key: string): key is Key => Object.hasOwn(EXPECTED, key)

/** The position of the first character of a file, for what has no better place. */
export const FILE_START: Position = { line: 1, column: 1 }
