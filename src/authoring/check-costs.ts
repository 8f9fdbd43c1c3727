import { didYouMean } from '#assembly/did-you-mean.ts'
import { FILE_START } from '#assembly/parse-front.ts'
import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import type { Vocabulary } from '#assembly/vocabulary.ts'
import type { Cost, CostFactor } from '#model/cost.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { unknownName } from './check-clause.ts'
import { checkCondition } from './check-condition.ts'
import { COSTS_FILE } from './parse-costs.ts'
import type { Templates } from './parse-templates.ts'

/** The costs against the model: an article that exists, names that are numbers, units that make euros. */
export function checkCosts(
  { costs, costPlaces, models }: Templates,
  vocabulary: Vocabulary,
): readonly TemplateProblem[] {
  const articles = models.flatMap(({ model }) =>
    model.parts.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
  )
  return costs.flatMap((cost) =>
    [
      ...checkClause(cost, articles),
      ...[cost.when, cost.unless].flatMap((name) => (name ? checkCondition(name, vocabulary) : [])),
      ...cost.factors.flatMap((factor) => checkFactor(factor, vocabulary)),
      ...checkSum(cost, vocabulary),
      ...checkLaw(cost, vocabulary),
    ].map((mistake) => ({ file: COSTS_FILE, at: costPlaces[cost.id] ?? FILE_START, ...mistake })),
  )
}

/** The names a cost uses: what makes a question worth asking. */
export const namesOfCost = ({ when, unless, factors }: Cost): readonly string[] =>
  [when, unless, ...factors.flatMap(namesOfFactor)].flatMap((name) => name ?? [])

const namesOfFactor = (factor: CostFactor): readonly (string | undefined)[] =>
  'name' in factor ? [factor.name, factor.orElse] : []

function checkClause({ clause }: Cost, articles: readonly string[]): readonly TemplateMistake[] {
  if (articles.includes(clause)) return []
  return [{ code: 'reference-unknown', target: clause, ...didYouMean(clause, articles) }]
}

function checkFactor(factor: CostFactor, vocabulary: Vocabulary): readonly TemplateMistake[] {
  if ('value' in factor) return []
  const { name, as, orElse } = factor
  if (orElse !== undefined) {
    const other = checkFactor({ name: orElse, ...(as ? { as } : {}) }, vocabulary)
    if (other.length > 0) return other
  }
  const entry = vocabulary[name]
  if (!entry) return [unknownName(name, vocabulary)]
  if (entry.kind !== 'number' && entry.kind !== 'amount') return [{ code: 'cost-not-number', name }]
  const unit = unitOfFactor(factor)
  if (unit === undefined) return [{ code: 'key-missing', key: 'sens' }]
  const isShare = unit.startsWith('%')
  if (as === 'minutes' && !unit.startsWith('minutes')) return [{ code: 'cost-scale', name, key: 'minutes' }]
  if (as === 'pourcent' && !isShare) return [{ code: 'cost-scale', name, key: 'pourcent' }]
  return isShare && as !== 'pourcent' ? [{ code: 'cost-whole-per-cent', name }] : []
}

/** One amount and one only, the rest being quantities: two would be euros by euros. */
function checkSum({ factors }: Cost, vocabulary: Vocabulary): readonly TemplateMistake[] {
  const isKnown = factors.every((factor) => 'value' in factor || vocabulary[factor.name])
  const amounts = factors.filter((factor) => unitOfFactor(factor)?.startsWith('€'))
  return !isKnown || amounts.length === 1 ? [] : [{ code: 'cost-not-euros' }]
}

/** The law is one of three words, or the name of its own figure. */
function checkLaw({ law }: Cost, vocabulary: Vocabulary): readonly TemplateMistake[] {
  if (typeof law === 'string' || vocabulary[law.figure]?.from === 'parameter') return []
  const expected = 'rien, tout, sans chiffre, ou le nom d’un chiffre de parametres/'
  return [{ code: 'key-wrong', key: 'loi', expected }]
}

/** Only a question says its own unit as it reads after a number. */
function unitOfFactor(factor: CostFactor): string | undefined {
  if (factor.unit !== undefined) return factor.unit
  const question = 'name' in factor ? QUESTIONS[factor.name] : undefined
  return question && 'unit' in question ? question.unit : undefined
}
