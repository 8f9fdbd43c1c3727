import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import { typeset } from '#assembly/typography.ts'
import {
  BOUND_NATURES,
  BOUND_OPERATORS,
  type BoundTable,
  type BoundValue,
  type DatedBound,
} from '#model/bound.ts'
import { type CalendarDate, parseIsoDate } from '#model/calendar-date.ts'
import type { Articles } from '#model/finding.ts'
import type { ParameterTable } from '#model/parameters.ts'
import { readYamlFile } from './read-yaml-file.ts'

type Report = (mistake: TemplateMistake) => void
type Raw = Readonly<Record<string, unknown>>
type Valued = Pick<DatedBound, 'unite' | 'valeurs'>

const KEYS = ['nom', 'nature', 'operateur', 'chiffre', 'unite', 'valeurs', 'sources', 'condition', 'extrait']

/**
 * The bounds of one `bornes/*.yaml` file. A bound whose figure already stands in `parametres/` names it (`chiffre`) and
 * takes its unit and its dated values: a figure of the law is written once. A bound that does not read is left out.
 */
export function parseBounds(
  file: string,
  source: string,
  figures: ParameterTable,
): { readonly value: BoundTable; readonly problems: readonly TemplateProblem[] } {
  const yaml = readYamlFile(file, source)
  const problems: TemplateProblem[] = [...yaml.problems]
  const value: Record<string, DatedBound> = {}
  for (const [id, raw] of Object.entries(yaml.value ?? {})) {
    const report: Report = (mistake) => {
      problems.push({ file, at: yaml.at(id), ...mistake })
    }
    const bound = parseBound(Object(raw) as Raw, figures, report)
    if (bound) value[id] = bound
  }
  return { value, problems }
}

function parseBound(raw: Raw, figures: ParameterTable, report: Report): DatedBound | undefined {
  for (const key of Object.keys(raw)) if (!KEYS.includes(key)) report({ code: 'key-unknown', key })
  const { nom, extrait, condition = '', sources } = raw
  const nature = BOUND_NATURES.find((one) => one === raw['nature'])
  const operateur = BOUND_OPERATORS.find((one) => one === raw['operateur'])
  const valued = raw['chiffre'] === undefined ? ownValues(raw, report) : named(raw, figures, report)
  if (!isText(nom)) report({ code: 'key-missing', key: 'nom' })
  if (!isText(extrait)) report({ code: 'key-missing', key: 'extrait' })
  if (typeof condition !== 'string') report({ code: 'key-wrong', key: 'condition', expected: 'une phrase' })
  if (!nature) report({ code: 'key-wrong', key: 'nature', expected: BOUND_NATURES.join(', ') })
  if (!operateur) report({ code: 'key-wrong', key: 'operateur', expected: BOUND_OPERATORS.join(', ') })
  if (!isArticles(sources)) report({ code: 'key-wrong', key: 'sources', expected: 'une liste d’articles' })
  if (!isText(nom) || !isText(extrait) || typeof condition !== 'string') return undefined
  if (!nature || !operateur || !isArticles(sources) || !valued) return undefined
  return {
    nom: typeset(nom),
    nature,
    operateur,
    ...valued,
    sources,
    condition: typeset(condition),
    extrait,
  }
}

function named({ chiffre }: Raw, figures: ParameterTable, report: Report): Valued | undefined {
  const figure = typeof chiffre === 'string' && Object.hasOwn(figures, chiffre) ? figures[chiffre] : undefined
  if (figure && !('colonnes' in figure)) return { unite: figure.unite, valeurs: figure.valeurs }
  report({ code: 'key-wrong', key: 'chiffre', expected: 'le nom d’un chiffre de parametres/' })
  return undefined
}

function ownValues({ unite, valeurs }: Raw, report: Report): Valued | undefined {
  if (typeof unite !== 'string') report({ code: 'key-missing', key: 'unite' })
  const lines: readonly unknown[] = Array.isArray(valeurs) ? valeurs : []
  const dated = lines.flatMap((line) => {
    const { depuis, valeur } = Object(line) as Raw
    const date = typeof depuis === 'string' ? parseIsoDate(depuis) : undefined
    return date && isValue(valeur) ? [{ depuis: date, valeur }] : []
  })
  if (dated.length === 0 || dated.length !== lines.length)
    report({ code: 'key-wrong', key: 'valeurs', expected: 'une liste de { depuis: AAAA-MM-JJ, valeur }' })
  if (typeof unite !== 'string' || dated.length === 0) return undefined
  return { unite, valeurs: dated.sort(byDate) }
}

type Dated = { readonly depuis: CalendarDate }
const byDate = (a: Dated, b: Dated): number => (a.depuis < b.depuis ? -1 : 1)

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isArticles = (value: unknown): value is Articles =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
const isValue = (value: unknown): value is BoundValue =>
  typeof value === 'number' ||
  isText(value) ||
  (Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'number'))
