import type { Cost, CostFactor } from '#model/cost.ts'
import { OWN_FIGURES } from '#questions/questionnaire.ts'
import type { Assembly } from './assemble.ts'
import { type Environment, holds } from './environment.ts'

/** A factor with its value, as it is multiplied; `fact` is the question that changes it. */
export type KnownFactor = {
  readonly value: number
  readonly unit: string
  readonly as?: 'pourcent' | 'minutes'
  readonly fact?: string
}

/** What a cost comes to: euros a year, or the questions whose answers are wanted first. */
export type CostLine =
  | {
      readonly state: 'known'
      readonly cost: Cost
      readonly factors: readonly KnownFactor[]
      /** Rounded to the euro. */
      readonly amount: number
      /** What the agreement adds to the law; absent when the law asks for it without measuring it. */
      readonly added?: number
    }
  | { readonly state: 'missing'; readonly cost: Cost; readonly wanted: readonly string[] }

export type Estimate = {
  /** In the order of the costs; those of an article that is not written are left out. */
  readonly lines: readonly CostLine[]
  /** The sum of the amounts as they are shown. */
  readonly total: number
  readonly missing: number
  /** The sum of what the agreement adds to the law, and how many priced lines have no such measure. */
  readonly added: number
  readonly unmeasured: number
  /** The member's own figures that these lines multiply, in the order they are asked. */
  readonly figures: readonly string[]
  /** Those that may stand for one of them, each in a line of its own. */
  readonly shares: readonly string[]
}

/** What the choices of a dossier cost a year. A missing figure is never zero: its line waits, and counts in no total. */
export function costsOf(
  environment: Environment,
  { selections }: Pick<Assembly, 'selections'>,
  costs: readonly Cost[],
): Estimate {
  const written = new Set(selections.flatMap(({ id, state }) => (state === 'dropped' ? [] : [id])))
  const counted = costs.filter(({ clause }) => written.has(clause))
  const lines = counted.flatMap((cost) => lineOf(cost, environment) ?? [])
  const factors = lines.flatMap(({ cost }) => cost.factors.flatMap((one) => ('name' in one ? [one] : [])))
  const names = new Set(factors.map(({ name, orElse }) => orElse ?? name))
  const shares = new Set(factors.flatMap(({ name, orElse }) => (orElse === undefined ? [] : [name])))
  const known = lines.filter((line) => line.state === 'known')
  return {
    lines,
    total: sumOf(known.map(({ amount }) => amount)),
    missing: lines.length - known.length,
    added: sumOf(known.map(({ added = 0 }) => added)),
    unmeasured: known.filter(({ added }) => added === undefined).length,
    figures: OWN_FIGURES.filter((name) => names.has(name)),
    shares: OWN_FIGURES.filter((name) => shares.has(name)),
  }
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

function lineOf(cost: Cost, environment: Environment): CostLine | undefined {
  const { when, unless } = cost
  if (when !== undefined && holds(when, environment) === false) return undefined
  if (unless !== undefined && holds(unless, environment) === true) return undefined
  const conditions = [when, unless].flatMap((name) => (name === undefined ? [] : awaited(name, environment)))
  const read = cost.factors.map((factor) => readFactor(factor, environment))
  if (read.includes('none')) return undefined
  const wanted = [
    ...conditions,
    ...read.flatMap((one) => (typeof one === 'object' && 'wanted' in one ? [one.wanted] : [])),
  ]
  if (wanted.length > 0) return { state: 'missing', cost, wanted: [...new Set(wanted)] }
  const factors = read.flatMap((one) => (typeof one === 'object' && 'value' in one ? [one] : []))
  const amount = Math.round(productOf(factors))
  const added = addedTo(cost, factors, amount, environment)
  return { state: 'known', cost, factors, amount, ...(added === undefined ? {} : { added }) }
}

/** What the agreement adds to the law: never less than nothing, and nobody knows when the law measures nothing. */
function addedTo(
  { law }: Cost,
  factors: readonly KnownFactor[],
  amount: number,
  { parameters }: Environment,
): number | undefined {
  if (law === 'rien') return amount
  if (law === 'tout') return 0
  const [first, ...others] = factors
  const figure = typeof law === 'string' ? undefined : parameters.find(law.figure)
  if (!figure || !first) return undefined
  return Math.max(0, amount - Math.round(productOf([{ ...first, value: figure.value }, ...others])))
}

/** The value of a factor, the question to answer first, or nothing to count: the agreement gives nothing of the kind. */
function readFactor(
  factor: CostFactor,
  environment: Environment,
): KnownFactor | { readonly wanted: string } | 'none' {
  if ('value' in factor) return factor
  const { as, orElse } = factor
  const isOwn = orElse === undefined || environment.resolve(factor.name).state !== 'silent'
  const name = isOwn ? factor.name : orElse
  const resolved = environment.resolve(name)
  if (resolved.state === 'missing') return { wanted: resolved.fact }
  if (resolved.state === 'silent') return OWN_FIGURES.includes(name) ? { wanted: name } : 'none'
  const question = environment.questions[name]
  const unit = factor.unit ?? (question && 'unit' in question ? question.unit : '')
  const { fact } = resolved
  return { value: Number(resolved.value), unit, ...(as ? { as } : {}), ...(fact ? { fact } : {}) }
}

function awaited(name: string, environment: Environment): readonly string[] {
  const resolved = environment.resolve(name)
  return resolved.state === 'missing' ? [resolved.fact] : []
}

/** Multiplied first and divided last: fewer roundings on the way. */
function productOf(factors: readonly KnownFactor[]): number {
  const product = factors.reduce((all, { value }) => all * value, 1)
  return factors.reduce((all, { as }) => (as ? all / SCALES[as] : all), product)
}

const MINUTES_IN_AN_HOUR = 60
const PER_CENT = 100
const SCALES = { pourcent: PER_CENT, minutes: MINUTES_IN_AN_HOUR } as const
