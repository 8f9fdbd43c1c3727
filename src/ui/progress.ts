import type { Question, QuestionPart, Step } from '#questions/question.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import type { Draft } from './draft.ts'

export type PartStatus = 'todo' | 'doing' | 'done'
export type AskedStep = { readonly step: Step; readonly questions: readonly (readonly [string, Question])[] }
export type AskedPart = { readonly part: QuestionPart; readonly steps: readonly AskedStep[] }

/**
 * The questions that are asked now: those of the member, and those the retained text uses. A step or a part with
 * nothing to ask is not there; its answers are kept all the same.
 */
export function askedParts({ environment, assembly }: Draft): readonly AskedPart[] {
  const isAsked = (fact: string, part: QuestionPart): boolean =>
    environment.asked(fact) === true && (part.group === 'preparer' || assembly.articlesByFact.has(fact))
  return QUESTIONNAIRE.flatMap((part) => {
    const steps = part.steps.flatMap((step) => {
      const questions = Object.entries(step.questions).filter(([fact]) => isAsked(fact, part))
      return questions.length > 0 ? [{ step, questions }] : []
    })
    return steps.length > 0 ? [{ part, steps }] : []
  })
}

/** Where a part stands: finished when the person says so and nothing is missing since. */
export function statusOf(
  { part, steps }: AskedPart,
  draft: Draft,
  finishedParts: readonly string[],
): PartStatus {
  const statuses = steps.flatMap(({ questions }) =>
    questions.map(([fact, question]) => ({ question, ...draft.environment.answer(fact) })),
  )
  const isOpen = statuses.some(({ status }) => status === 'wrong')
  if (finishedParts.includes(part.id) && !isOpen) return 'done'
  return statuses.some(({ status }) => status === 'answered' || status === 'unknown' || status === 'wrong')
    ? 'doing'
    : 'todo'
}
