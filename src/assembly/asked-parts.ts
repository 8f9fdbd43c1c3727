import { isProposed, type Question, type QuestionPart, type Step } from '#questions/question.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import type { Assembly } from './assemble.ts'
import type { Environment } from './environment.ts'

export type AskedQuestion = readonly [fact: string, question: Question]

/** A subject that has something to ask. */
export type AskedStep = {
  readonly step: Step
  readonly questions: readonly AskedQuestion[]
  /** The model answers it whole: it is checked with the answers of its part, and « Continuer » does not stop at it. */
  readonly isProposed: boolean
}
type Drafted = { readonly environment: Environment; readonly assembly: Pick<Assembly, 'articlesByFact'> }
export type AskedPart = { readonly part: QuestionPart; readonly steps: readonly AskedStep[] }

/**
 * The questions that are asked now: those of the member, and those the retained text uses. A step or a part with
 * nothing to ask is not there; its answers are kept all the same. Those that only price the text are asked beside it.
 */
export function askedParts({ environment, assembly }: Drafted): readonly AskedPart[] {
  const isAsked = (fact: string, part: QuestionPart): boolean =>
    environment.asked(fact) === true && (part.group === 'preparer' || assembly.articlesByFact.has(fact))
  return QUESTIONNAIRE.filter(({ group }) => group === 'preparer' || group === 'ecrire').flatMap((part) =>
    partAsking(part, (fact) => isAsked(fact, part)),
  )
}

/** The questions asked now to set up the works council: they write no agreement. */
export function electionParts({ environment }: Pick<Drafted, 'environment'>): readonly AskedPart[] {
  return QUESTIONNAIRE.filter(({ group }) => group === 'elire').flatMap((part) =>
    partAsking(part, (fact) => environment.asked(fact) === true),
  )
}

/** What the papers of an election take from the member’s own questions. */
const SHARED_WITH_ELECTION: ReadonlySet<string> = new Set([
  'nomEmployeur',
  'formeJuridique',
  'siret',
  'signataireEmployeur',
  'qualiteSignataire',
  'adresseEmployeur',
  'codePostal',
  'villeEmployeur',
  'typesSiae',
  'effectifCse',
  'nombreDeSalaries',
  'populations',
])

/** All that an election asks of a person: what its papers take from the member’s own questions, then its own. */
export function electionPath(drafted: Drafted): readonly AskedPart[] {
  const shared = askedParts(drafted).flatMap(({ part }) =>
    partAsking(part, (fact) => SHARED_WITH_ELECTION.has(fact) && drafted.environment.asked(fact) === true),
  )
  return [...shared, ...electionParts(drafted)]
}

/** The parts a page of questions belongs with: those of the agreement, or those of the election. */
export const partsWith = (part: QuestionPart, drafted: Drafted): readonly AskedPart[] =>
  part.group === 'elire' ? electionParts(drafted) : askedParts(drafted)

/** A part with its subjects that have something to ask; none, and it is not there. */
function partAsking(part: QuestionPart, isAsked: (fact: string) => boolean): readonly AskedPart[] {
  const steps = part.steps.flatMap((step): readonly AskedStep[] => {
    const questions = Object.entries(step.questions).filter(([fact]) => isAsked(fact))
    if (questions.length === 0) return []
    return [{ step, questions, isProposed: questions.every(([, question]) => isProposed(question)) }]
  })
  return steps.length > 0 ? [{ part, steps }] : []
}

/** The subjects « Continuer » stops at: those where the person alone knows an answer. */
export const essentialSteps = ({ steps }: AskedPart): readonly AskedStep[] =>
  steps.filter((step) => !step.isProposed)

/** What a sitting asks of a person. */
export type EssentialPath = {
  readonly questions: number
  readonly screens: number
  /** Words to read on those screens: titles, questions, hints, options, names of proposals. Helps stay behind « Pourquoi ». */
  readonly words: number
  /** Answers the model gives, that can be changed. */
  readonly proposals: number
}

/** The least a person has to answer for a whole agreement: what the model cannot propose. */
export function essentialPathOf(parts: readonly AskedPart[]): EssentialPath {
  const steps = parts.flatMap(essentialSteps)
  const all = parts.flatMap((part) => part.steps.flatMap(({ questions }) => questions))
  const shown = steps.flatMap(({ questions }) => questions.map(([, question]) => question))
  const texts = [...steps.flatMap(({ step }) => [step.title, step.lead ?? '']), ...shown.flatMap(textsOf)]
  const questions = shown.filter((question) => !isProposed(question)).length
  return {
    questions,
    screens: steps.length,
    words: texts.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0),
    proposals: all.length - questions,
  }
}

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu

/** A proposal is a line: the question in a few words. */
function textsOf(question: Question): readonly string[] {
  if (isProposed(question)) return [question.short]
  const options = 'options' in question ? Object.values(question.options) : []
  return [question.label, question.hint ?? '', ...options.flatMap(({ label, hint }) => [label, hint ?? ''])]
}
