import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import { type CalendarDate, parseIsoDate } from '#model/calendar-date.ts'
import type { Articles } from '#model/finding.ts'
import type { DatedParameter, DatedTable, ParameterTable } from '#model/parameters.ts'
import { readYamlFile } from './read-yaml-file.ts'

type Report = (mistake: TemplateMistake) => void
type Raw = Readonly<Record<string, unknown>>

/**
 * The dated figures of one `parametres/*.yaml` file; each must have a unit, a source and at least one dated value. A
 * table of the law has `colonnes` in place of the unit, and `lignes` in place of each value.
 */
export function parseParameters(
  file: string,
  source: string,
): { readonly value: ParameterTable; readonly problems: readonly TemplateProblem[] } {
  const yaml = readYamlFile(file, source)
  const problems: TemplateProblem[] = [...yaml.problems]
  const value: Record<string, DatedParameter | DatedTable> = {}
  for (const [name, raw] of Object.entries(yaml.value ?? {})) {
    const report = (mistake: TemplateMistake): void => {
      problems.push({ file, at: yaml.at(name), ...mistake })
    }
    const keys = Object(raw) as Raw
    value[name] = keys['colonnes'] === undefined ? parseFigure(keys, report) : parseTable(keys, report)
  }
  return { value, problems }
}

function parseFigure({ unite, sources, valeurs }: Raw, report: Report): DatedParameter {
  if (typeof unite !== 'string') report({ code: 'key-missing', key: 'unite' })
  const expected = 'une liste de { depuis: AAAA-MM-JJ, valeur: nombre }'
  return {
    unite: typeof unite === 'string' ? unite : '',
    sources: parseSources(sources, report),
    valeurs: parseDated(valeurs, { expected, report }, ({ valeur }) =>
      typeof valeur === 'number' ? { valeur } : undefined,
    ),
  }
}

function parseTable({ colonnes, sources, valeurs }: Raw, report: Report): DatedTable {
  const columns = Array.isArray(colonnes) ? colonnes.filter((one) => typeof one === 'string') : []
  if (columns.length === 0)
    report({ code: 'key-wrong', key: 'colonnes', expected: 'une liste de noms de colonnes' })
  const expected = 'une liste de { depuis: AAAA-MM-JJ, lignes: un nombre par colonne, ligne après ligne }'
  return {
    colonnes: columns,
    sources: parseSources(sources, report),
    valeurs: parseDated(valeurs, { expected, report }, ({ lignes }) =>
      isLines(lignes, columns.length) ? { lignes } : undefined,
    ),
  }
}

function parseSources(sources: unknown, report: Report): Articles {
  if (isArticles(sources)) return sources
  report({ code: 'key-wrong', key: 'sources', expected: 'une liste d’articles' })
  return ['']
}

/** Dated values, oldest first; one that does not read is left out, and said. */
function parseDated<V>(
  raw: unknown,
  { expected, report }: { readonly expected: string; readonly report: Report },
  read: (line: Raw) => V | undefined,
): readonly (V & { readonly depuis: CalendarDate })[] {
  const lines: readonly unknown[] = Array.isArray(raw) ? raw : []
  const dated = lines.flatMap((line) => {
    const keys = Object(line) as Raw
    const { depuis } = keys
    const date = typeof depuis === 'string' ? parseIsoDate(depuis) : undefined
    const value = read(keys)
    return date && value ? [{ ...value, depuis: date }] : []
  })
  if (dated.length === 0 || dated.length !== lines.length)
    report({ code: 'key-wrong', key: 'valeurs', expected })
  return dated.sort((a, b) => (a.depuis < b.depuis ? -1 : 1))
}

const isArticles = (value: unknown): value is Articles =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')

const isLines = (value: unknown, width: number): value is readonly (readonly number[])[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (line) =>
      Array.isArray(line) && line.length === width && line.every((number) => typeof number === 'number'),
  )
