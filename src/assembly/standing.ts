import type {
  Comparisons,
  Direction,
  LawComparison,
  Merit,
  NothingComparison,
  OptionsComparison,
  SimpleComparison,
} from '#model/comparison.ts'
import type { Parameter } from '#model/parameters.ts'
import { proposalOf } from '#questions/check-answers.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import { type Environment, holds } from './environment.ts'

/** Where an answer stands: against the rule that would apply without the agreement, and against what the model proposes. */
export type Standing = {
  readonly fact: string
  readonly value: unknown
  readonly law: LawStanding
  /** Absent when the model proposes nothing. */
  readonly model?: ModelStanding
}

export type LawStanding = Compared | { readonly kind: 'notCompared'; readonly why: string }

export type Compared = {
  /** `nothingInLaw`: the law gives nothing, the agreement gives something; `nothingEither`: nor does the agreement. */
  readonly kind: 'better' | 'same' | 'less' | 'nothingInLaw' | 'nothingEither'
  /** The law’s figure, in its own unit; absent when it gives none, or when the answer is a choice. */
  readonly figure?: Parameter
  /** The law counts in another unit than the question. */
  readonly isOtherUnit?: true
  /** Where the rule stands; none when the law says nothing. */
  readonly articles: readonly string[]
  /** For `less`: the article that lets an agreement give less. */
  readonly permittedBy?: string
  readonly note?: string
}

/** Figures are said to be more or less; another choice is only another one. */
export type ModelStanding = {
  readonly kind: 'more' | 'same' | 'less' | 'other'
  readonly proposal: unknown
}

/** Where the answer to a question stands, proposed or given; nothing while there is no answer, or no way to compare. */
export function standingOf(
  fact: string,
  environment: Environment,
  comparisons: Comparisons,
): Standing | undefined {
  const question = environment.questions[fact]
  const comparison = applyingTo(fact, environment, comparisons)
  if (!question || !comparison) return undefined
  const value = worthOf(fact, comparison, environment)
  const law = value === undefined ? undefined : againstLaw(value, comparison, environment)
  if (!law) return undefined
  const proposal = proposalOf(question, environment.parameters)
  return { fact, value, law, ...(proposal === undefined ? {} : { model: againstModel(value, proposal) }) }
}

/** The standings of all the questions that are asked now, in the order of the questionnaire. */
export function standingsOf(environment: Environment, comparisons: Comparisons): readonly Standing[] {
  return QUESTIONNAIRE.flatMap(({ steps }) => steps)
    .flatMap(({ questions }) => Object.keys(questions))
    .filter((fact) => Object.hasOwn(comparisons, fact) && environment.asked(fact) === true)
    .flatMap((fact) => standingOf(fact, environment, comparisons) ?? [])
}

/** The comparison of this member: while the condition of a case is not settled, none. */
function applyingTo(
  fact: string,
  environment: Environment,
  comparisons: Comparisons,
): SimpleComparison | undefined {
  const comparison = Object.hasOwn(comparisons, fact) ? comparisons[fact] : undefined
  if (!comparison || !('cas' in comparison)) return comparison
  for (const { quand, comparison: ofCase } of comparison.cas) {
    const isSo = quand === undefined || holds(quand, environment)
    if (isSo !== false) return isSo ? ofCase : undefined
  }
  return undefined
}

/** The answer, or what an answer left empty is worth when the comparison says it. */
function worthOf(fact: string, comparison: SimpleComparison, environment: Environment): unknown {
  const { status, value } = environment.answer(fact)
  return status === 'empty' && 'vide' in comparison ? comparison.vide : value
}

function againstLaw(
  value: unknown,
  comparison: SimpleComparison,
  environment: Environment,
): LawStanding | undefined {
  if ('sansObjet' in comparison) return { kind: 'notCompared', why: comparison.sansObjet }
  if ('options' in comparison) return againstRule(OF_YES_NO.get(value) ?? String(value), comparison)
  if ('rien' in comparison) return againstNothing(value, comparison)
  return againstFigure(Number(value), comparison, environment)
}

/** Nothing on a day when the figure was not in force yet. */
function againstFigure(
  value: number,
  comparison: LawComparison,
  { parameters }: Environment,
): Compared | undefined {
  const figure = parameters.find(comparison.loi)
  if (!figure) return undefined
  const { conversion = 1, permis, sources = figure.sources } = comparison
  const kind = BY_SIDE[comparison.mieux][sideOf(value, figure.value * conversion)]
  return {
    kind,
    figure,
    articles: sources,
    ...(conversion === 1 ? {} : { isOtherUnit: true }),
    ...(kind === 'less' && permis ? { permittedBy: permis } : {}),
    ...noteOf(comparison),
  }
}

/** A figure above zero, a delay however short, a yes: more than nothing. */
function againstNothing(value: unknown, comparison: NothingComparison): Compared {
  const gives = comparison.mieux === 'plus' ? Number(value) > 0 : value !== false
  return {
    kind: gives ? 'nothingInLaw' : 'nothingEither',
    articles: comparison.sources,
    ...noteOf(comparison),
  }
}

function againstRule(option: string, comparison: OptionsComparison): Compared | undefined {
  const { options, sources, permis } = comparison
  const merit = Object.hasOwn(options, option) ? options[option] : undefined
  if (!merit) return undefined
  return {
    kind: (sources.length === 0 ? WITHOUT_RULE : BY_MERIT)[merit],
    articles: sources,
    ...(merit === 'moins' && permis ? { permittedBy: permis } : {}),
    ...noteOf(comparison),
  }
}

function againstModel(value: unknown, proposal: unknown): ModelStanding {
  if (typeof value === 'number' && typeof proposal === 'number')
    return { kind: sideOf(value, proposal), proposal }
  return { kind: value === proposal ? 'same' : 'other', proposal }
}

type Side = 'more' | 'same' | 'less'

function sideOf(value: number, other: number): Side {
  if (Math.abs(value - other) < TOLERANCE) return 'same'
  return value > other ? 'more' : 'less'
}

// A sum of tenths is not exact in binary.
const TOLERANCE = 1e-9

const BY_SIDE: Readonly<Record<Direction, Readonly<Record<Side, 'better' | 'same' | 'less'>>>> = {
  plus: { more: 'better', same: 'same', less: 'less' },
  moins: { more: 'less', same: 'same', less: 'better' },
}

const OF_YES_NO: ReadonlyMap<unknown, string> = new Map([
  [true, 'oui'],
  [false, 'non'],
])

const BY_MERIT: Readonly<Record<Merit, Compared['kind']>> = { mieux: 'better', egal: 'same', moins: 'less' }
const WITHOUT_RULE = { ...BY_MERIT, mieux: 'nothingInLaw', egal: 'nothingEither' } as const

const noteOf = ({ note }: { readonly note?: string }): { readonly note?: string } =>
  note === undefined ? {} : { note }
