import type { Position } from '#assembly/template.ts'
import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import { typeset } from '#assembly/typography.ts'
import type { Cost, CostFactor, CostLaw, CostScale } from '#model/cost.ts'
import { readYamlFile } from './read-yaml-file.ts'

export const COSTS_FILE = 'couts.yaml'

type Raw = Readonly<Record<string, unknown>>
type Report = (mistake: TemplateMistake) => void

const KEYS = ['nom', 'clause', 'quand', 'sauf', 'produit', 'loi', 'precision']
const FACTOR_KEYS = ['fait', 'nombre', 'sens', 'pourcent', 'minutes', 'sinon']

/** The costs of `couts.yaml`, in its order: each a name, an article and a product. One that does not read is left out. */
export function parseCosts(source: string): {
  readonly value: readonly Cost[]
  readonly places: Readonly<Record<string, Position>>
  readonly problems: readonly TemplateProblem[]
} {
  const file = COSTS_FILE
  const yaml = readYamlFile(file, source)
  const problems: TemplateProblem[] = [...yaml.problems]
  const value = Object.entries(yaml.value ?? {}).flatMap(([id, raw]): readonly Cost[] => {
    const cost = parseCost(id, Object(raw) as Raw, (mistake) => {
      problems.push({ file, at: yaml.at(id), ...mistake })
    })
    return cost ? [cost] : []
  })
  const places = Object.fromEntries(value.map(({ id }) => [id, yaml.at(id)]))
  return { value, places, problems }
}

function parseCost(id: string, raw: Raw, report: Report): Cost | undefined {
  for (const key of Object.keys(raw)) if (!KEYS.includes(key)) report({ code: 'key-unknown', key })
  const { nom, clause, quand, sauf, loi, precision } = raw
  for (const key of ['nom', 'clause', 'loi']) if (!isText(raw[key])) report({ code: 'key-missing', key })
  for (const key of ['quand', 'sauf', 'precision'])
    if (raw[key] !== undefined && !isText(raw[key])) report({ code: 'key-wrong', key, expected: 'un texte' })
  const terms: readonly unknown[] = Array.isArray(raw['produit']) ? raw['produit'] : []
  if (terms.length === 0)
    report({ code: 'key-wrong', key: 'produit', expected: 'une liste de noms et de nombres à multiplier' })
  const factors = terms.flatMap((term) => parseFactor(term, report) ?? [])
  if (
    !isText(nom) ||
    !isText(clause) ||
    !isText(loi) ||
    factors.length === 0 ||
    factors.length !== terms.length
  )
    return undefined
  return {
    id,
    label: typeset(nom),
    clause,
    factors,
    law: isRest(loi) ? loi : { figure: loi },
    ...(isText(quand) ? { when: quand } : {}),
    ...(isText(sauf) ? { unless: sauf } : {}),
    ...(isText(precision) ? { note: typeset(precision) } : {}),
  }
}

/** A name alone, `{ fait, … }`, or `{ nombre, sens }`. */
function parseFactor(term: unknown, report: Report): CostFactor | undefined {
  if (isText(term)) return { name: term }
  const raw = Object(term) as Raw
  for (const key of Object.keys(raw)) if (!FACTOR_KEYS.includes(key)) report({ code: 'key-unknown', key })
  const { fait, nombre, sens, sinon } = raw
  const scale = SCALES.filter((key) => raw[key] !== undefined)
  for (const key of scale) if (!isYes(raw[key])) report({ code: 'key-wrong', key, expected: 'oui' })
  if (isText(fait) && nombre === undefined) {
    return {
      name: fait,
      ...(isText(sens) ? { unit: typeset(sens) } : {}),
      ...(scale[0] ? { as: scale[0] } : {}),
      ...(isText(sinon) ? { orElse: sinon } : {}),
    }
  }
  if (typeof nombre === 'number' && fait === undefined) {
    if (!isText(sens)) report({ code: 'key-missing', key: 'sens' })
    return { value: nombre, unit: typeset(String(sens ?? '')) }
  }
  const expected = 'des noms, des { fait: nom, … } ou des { nombre: 12, sens: mois }'
  report({ code: 'key-wrong', key: 'produit', expected })
  return undefined
}

const SCALES: readonly CostScale[] = ['pourcent', 'minutes']

const isRest = (law: string): law is Exclude<CostLaw, object> =>
  law === 'rien' || law === 'tout' || law === 'sans chiffre'
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isYes = (value: unknown): boolean => value === 'oui' || value === true
