import { didYouMean } from '#assembly/did-you-mean.ts'
import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import { usesOf } from '#assembly/uses.ts'
import type { Vocabulary } from '#assembly/vocabulary.ts'
import type { Comparison, LawComparison, SimpleComparison } from '#model/comparison.ts'
import { type Parameter, parametersAt } from '#model/parameters.ts'
import { checkAnswer } from '#questions/check-answers.ts'
import { locksInForce } from '#questions/check-locks.ts'
import type { Limit, NumberQuestion, Question } from '#questions/question.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { checkCondition } from './check-condition.ts'
import { COMPARISONS_FILE, type Templates } from './parse-templates.ts'

type Report = (mistake: TemplateMistake) => void

/**
 * The comparisons against the law and the questionnaire: each is of a question of its kind and cites articles in force, an
 * answer below the law is one that an article permits, and no figure of a text goes without one.
 */
export function checkComparisons(templates: Templates, vocabulary: Vocabulary): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = []
  for (const [fact, comparison] of Object.entries(templates.comparisons.value)) {
    const report: Report = (mistake) => {
      problems.push({ file: COMPARISONS_FILE, at: templates.comparisons.at(fact), ...mistake })
    }
    const question = Object.hasOwn(QUESTIONS, fact) ? QUESTIONS[fact] : undefined
    if (!question) report({ code: 'name-unknown', name: fact, ...didYouMean(fact, Object.keys(QUESTIONS)) })
    for (const name of conditionsOf(comparison))
      for (const mistake of checkCondition(name, vocabulary)) report(mistake)
    for (const one of casesOf(comparison)) {
      if (question) checkKind(fact, question, one, report)
      for (const source of articlesOf(one))
        if (!Object.hasOwn(templates.law.articles, source)) report({ code: 'source-unresolved', source })
      if (question && 'unit' in question && 'loi' in one) checkFigure(fact, question, one, templates, report)
    }
  }
  return [...problems, ...checkMissing(templates, vocabulary)]
}

const casesOf = (comparison: Comparison): readonly SimpleComparison[] =>
  'cas' in comparison ? comparison.cas.map(({ comparison: one }) => one) : [comparison]

const conditionsOf = (comparison: Comparison): readonly string[] =>
  'cas' in comparison ? comparison.cas.flatMap(({ quand }) => quand ?? []) : []

const articlesOf = (comparison: SimpleComparison): readonly string[] => [
  ...('sources' in comparison ? (comparison.sources ?? []) : []),
  ...('permis' in comparison && comparison.permis ? [comparison.permis] : []),
]

/** The form of a comparison follows from the kind of its question. */
function checkKind(fact: string, question: Question, comparison: SimpleComparison, report: Report): void {
  const form = FORMS[question.kind] ?? NO_FORM
  if (!form.admits(comparison))
    report({ code: 'comparison-wrong-kind', question: fact, expected: form.expected })
  const offered = question.kind === 'choice' ? Object.keys(question.options) : YES_NO
  if ('options' in comparison)
    for (const option of Object.keys(comparison.options))
      if (!offered.includes(option))
        report({ code: 'key-unknown', key: option, ...didYouMean(option, offered) })
  if ('vide' in comparison && !question.optional)
    report({ code: 'key-wrong', key: 'vide', expected: 'une question facultative' })
}

const YES_NO = ['oui', 'non']

type Form = { readonly admits: (comparison: SimpleComparison) => boolean; readonly expected: string }

const OF_A_NUMBER: Form = {
  admits: (one) => 'sansObjet' in one || ('mieux' in one && one.mieux !== 'oui'),
  expected: '« loi » ou « rien » avec « mieux: plus » ou « mieux: moins », ou « sansObjet »',
}
const FORMS: Readonly<Partial<Record<Question['kind'], Form>>> = {
  number: OF_A_NUMBER,
  amount: OF_A_NUMBER,
  yesNo: {
    admits: (one) => 'sansObjet' in one || 'options' in one || ('mieux' in one && one.mieux === 'oui'),
    expected: '« rien: true » avec « mieux: oui », « options », ou « sansObjet »',
  },
  choice: {
    admits: (one) => 'sansObjet' in one || 'options' in one,
    expected: '« options », ou « sansObjet »',
  },
}
const NO_FORM: Form = {
  admits: () => false,
  expected: 'une ligne seulement pour un nombre, un oui/non ou un choix : retirez celle-ci',
}

/** The figure exists, counts in the same unit, and no answer worse than it passes without an article that permits it. */
function checkFigure(
  fact: string,
  question: NumberQuestion,
  comparison: LawComparison,
  { parameters: table, bounds, network, law }: Templates,
  report: Report,
): void {
  const parameters = parametersAt(table, law.date, { bounds, network })
  const figure = parameters.find(comparison.loi)
  if (!figure) {
    report({ code: 'key-wrong', key: 'loi', expected: 'le nom d’un chiffre de parametres/' })
    return
  }
  if (comparison.conversion === undefined && countedIn(question.unit) !== countedIn(figure.unit))
    report({ code: 'comparison-unit', question: fact, unit: question.unit, lawUnit: figure.unit })
  const isKnown = (limit: Limit | undefined): boolean =>
    typeof limit !== 'object' ||
    ('network' in limit
      ? Object.hasOwn(network, limit.network)
      : parameters.find(limit.parameter) !== undefined)
  // A limit without its figure is another mistake, and cannot be tried.
  if (!isKnown(question.min) || !isKnown(question.max)) return
  // An exception that the law gives may lift a bound: the answer it then allows needs its article too.
  const held = { ...question, locks: locksInForce(question.locks ?? [], () => true) }
  const { status } = checkAnswer(fact, held, worseThan(figure, question, comparison), parameters)
  if (status === 'answered' && comparison.permis === undefined)
    report({ code: 'comparison-less', question: fact })
}

/** What is counted, whatever it is counted by: « jours ouvrés » are not « jours », « heures par an » are « heures ». */
function countedIn(unit: string): string {
  const [, counted = unit] = /^(%|€|\S+(?: ouvr(?:é|able)s?)?)/.exec(unit.replace('pour cent', '%')) ?? []
  return counted
    .split(' ')
    .map((word) => word.replace(/s$/, ''))
    .join(' ')
}

const TEN = 10

/** The nearest answer less favourable than the law, as one would type it. */
function worseThan(
  { value }: Parameter,
  { decimals = 0 }: NumberQuestion,
  { conversion = 1, mieux }: LawComparison,
): string {
  const step = 1 / TEN ** decimals
  return (value * conversion + (mieux === 'plus' ? -step : step)).toFixed(decimals)
}

/** Each figure that an article of the agreement prints, said at its first use. */
function checkMissing(
  { models, comparisons }: Templates,
  vocabulary: Vocabulary,
): readonly TemplateProblem[] {
  const said = new Set<string>()
  return models.flatMap(({ clauses }) =>
    [...clauses.values()].flatMap(({ file, parsed }) =>
      usesOf(parsed.clause.body, vocabulary).flatMap((use): readonly TemplateProblem[] => {
        const facts = use.type === 'value' && !use.column ? (vocabulary[use.name]?.facts ?? []) : []
        const missing = facts.filter(
          (fact) => isFigure(QUESTIONS[fact]) && !comparisons.isNamed(fact) && !said.has(fact),
        )
        for (const fact of missing) said.add(fact)
        return missing.map((question) => ({
          file,
          at: use.at,
          code: 'comparison-missing',
          question,
        }))
      }),
    ),
  )
}

const isFigure = (question: Question | undefined): boolean => question !== undefined && 'unit' in question
