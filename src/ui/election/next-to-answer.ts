import { electionPath } from '#assembly/asked-parts.ts'
import type { Draft } from '#ui/draft.ts'

/** The first question an election still waits for; nothing once each has an answer, « Je ne sais pas encore » included. */
export function nextToAnswer(draft: Draft): string | undefined {
  const questions = electionPath(draft).flatMap(({ steps }) => steps.flatMap((step) => step.questions))
  return questions.find(([fact, { optional }]) => {
    const { status } = draft.environment.answer(fact)
    return status === 'wrong' || (status === 'empty' && optional !== true)
  })?.[0]
}
