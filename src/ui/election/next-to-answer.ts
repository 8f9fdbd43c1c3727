import { electionPath } from '#assembly/asked-parts.ts'
import type { Draft } from '#ui/draft.ts'

/** The questions an election still waits for, in order; none once each has an answer, « Je ne sais pas encore » included. */
export function leftToAnswer(draft: Draft): readonly string[] {
  const questions = electionPath(draft).flatMap(({ steps }) => steps.flatMap((step) => step.questions))
  return questions.flatMap(([fact, { optional }]) => {
    const { status } = draft.environment.answer(fact)
    return status === 'wrong' || (status === 'empty' && optional !== true) ? [fact] : []
  })
}

/** The first of them. */
export const nextToAnswer = (draft: Draft): string | undefined => leftToAnswer(draft)[0]
