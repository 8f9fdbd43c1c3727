import type { Position } from '#assembly/template.ts'
import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import { typeset } from '#assembly/typography.ts'
import type { Comparison, Comparisons, Direction, Merit, SimpleComparison } from '#model/comparison.ts'
import { readYamlFile } from './read-yaml-file.ts'

type Report = (mistake: TemplateMistake) => void
type Raw = Readonly<Record<string, unknown>>

export type ParsedComparisons = {
  readonly value: Comparisons
  /** Whether the file has a line for this fact, read or not. */
  readonly isNamed: (fact: string) => boolean
  /** Where it stands in the file. */
  readonly at: (fact: string) => Position
  readonly problems: readonly TemplateProblem[]
}

/** How answers compare with the law, of `comparaisons.yaml`; an entry that does not read is left out, and said. */
export function parseComparisons(file: string, source: string): ParsedComparisons {
  const yaml = readYamlFile(file, source)
  const problems: TemplateProblem[] = [...yaml.problems]
  const value: Record<string, Comparison> = {}
  const entries: Raw = Object(yaml.value ?? {})
  for (const [fact, raw] of Object.entries(entries)) {
    let isRead = true
    const report: Report = (mistake) => {
      isRead = false
      problems.push({ file, at: yaml.at(fact), ...mistake })
    }
    const comparison = Array.isArray(raw)
      ? parseCases(raw, report)
      : parseComparison(Object(raw) as Raw, report)
    if (isRead && comparison) value[fact] = comparison
  }
  return { value, isNamed: (fact) => Object.hasOwn(entries, fact), at: (fact) => yaml.at(fact), problems }
}

/** Each case is a line of its own, after the condition that opens it. */
function parseCases(lines: readonly unknown[], report: Report): Comparison {
  const cas = lines.flatMap((line) => {
    const { quand, ...rest } = Object(line) as Raw
    if (quand !== undefined && typeof quand !== 'string')
      report({ code: 'key-wrong', key: 'quand', expected: 'un texte' })
    const comparison = parseComparison(rest, report)
    return comparison ? [{ ...(typeof quand === 'string' ? { quand } : {}), comparison }] : []
  })
  return { cas }
}

/** The form is known by its own key; the others are those it admits. */
function parseComparison(raw: Raw, report: Report): SimpleComparison | undefined {
  if (raw['sansObjet'] !== undefined) return parseNone(raw, report)
  if (raw['options'] !== undefined) return parseOptions(raw, report)
  if (raw['loi'] !== undefined) return parseLaw(raw, report)
  if (raw['rien'] !== undefined) return parseNothing(raw, report)
  report({ code: 'key-missing', key: 'loi' })
  return undefined
}

function parseNone(raw: Raw, report: Report): SimpleComparison {
  refuseOthers(raw, ['sansObjet'], report)
  return { sansObjet: sentence(raw, 'sansObjet', report) ?? '' }
}

function parseLaw(raw: Raw, report: Report): SimpleComparison {
  refuseOthers(raw, ['loi', 'mieux', 'conversion', 'permis', 'vide', 'sources', 'note'], report)
  const { loi, conversion, vide } = raw
  if (typeof loi !== 'string') report({ code: 'key-wrong', key: 'loi', expected: FIGURE_NAME })
  for (const key of ['conversion', 'vide'])
    if (raw[key] !== undefined && typeof raw[key] !== 'number')
      report({ code: 'key-wrong', key, expected: 'un nombre' })
  return {
    loi: String(loi),
    mieux: directionOf(raw, report),
    ...(typeof conversion === 'number' ? { conversion } : {}),
    ...permitted(raw, report),
    ...(typeof vide === 'number' ? { vide } : {}),
    ...(raw['sources'] === undefined ? {} : { sources: sourcesOf(raw, report) }),
    ...noted(raw, report),
  }
}

function parseNothing(raw: Raw, report: Report): SimpleComparison {
  refuseOthers(raw, ['rien', 'mieux', 'sources', 'note'], report)
  requireNothing(raw, report)
  const mieux = raw['mieux'] === 'oui' ? 'oui' : directionOf(raw, report)
  return { rien: true, mieux, sources: sourcesOf(raw, report), ...noted(raw, report) }
}

function parseOptions(raw: Raw, report: Report): SimpleComparison {
  refuseOthers(raw, ['options', 'rien', 'sources', 'permis', 'note'], report)
  const options = Object.entries(Object(raw['options']) as Raw)
  const merits = options.flatMap(([option, merit]) => (isMerit(merit) ? [[option, merit] as const] : []))
  if (merits.length === 0 || merits.length < options.length)
    report({ code: 'key-wrong', key: 'options', expected: 'mieux, egal ou moins pour chaque option' })
  const sources = sourcesOf(raw, report)
  if (raw['rien'] !== undefined) requireNothing(raw, report)
  else if (sources.length === 0) report({ code: 'key-missing', key: 'sources' })
  const permission = permitted(raw, report)
  if (merits.some(([, merit]) => merit === 'moins') && !('permis' in permission))
    report({ code: 'key-missing', key: 'permis' })
  return { options: Object.fromEntries(merits), sources, ...permission, ...noted(raw, report) }
}

const FIGURE_NAME = 'le nom d’un chiffre de parametres/'

function refuseOthers(raw: Raw, keys: readonly string[], report: Report): void {
  for (const key of Object.keys(raw)) if (!keys.includes(key)) report({ code: 'key-unknown', key })
}

function requireNothing({ rien }: Raw, report: Report): void {
  if (rien !== true) report({ code: 'key-wrong', key: 'rien', expected: 'true' })
}

function directionOf({ mieux }: Raw, report: Report): Direction {
  if (mieux === 'plus' || mieux === 'moins') return mieux
  report({ code: 'key-wrong', key: 'mieux', expected: 'plus ou moins' })
  return 'plus'
}

function sourcesOf({ sources = [] }: Raw, report: Report): readonly string[] {
  if (Array.isArray(sources) && sources.every((one) => typeof one === 'string')) return sources
  report({ code: 'key-wrong', key: 'sources', expected: 'une liste d’articles' })
  return []
}

function permitted({ permis }: Raw, report: Report): { readonly permis?: string } {
  if (permis === undefined) return {}
  if (typeof permis === 'string') return { permis }
  report({ code: 'key-wrong', key: 'permis', expected: 'un article, par exemple L3121-19' })
  return {}
}

function noted(raw: Raw, report: Report): { readonly note?: string } {
  const note = raw['note'] === undefined ? undefined : sentence(raw, 'note', report)
  return note === undefined ? {} : { note }
}

function sentence(raw: Raw, key: string, report: Report): string | undefined {
  const text = raw[key]
  if (typeof text === 'string' && text.trim() !== '') return typeset(text)
  report({ code: 'key-wrong', key, expected: 'une phrase' })
  return undefined
}

const isMerit = (merit: unknown): merit is Merit => merit === 'mieux' || merit === 'egal' || merit === 'moins'
