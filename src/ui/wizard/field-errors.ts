import type { Environment } from '#assembly/environment.ts'
import { typeset } from '#assembly/typography.ts'
import { sayProblemAt } from '#questions/messages.ts'

/** What stops « Continuer » at one field: the same sentence in the summary and beside the field. */
export type FieldError = { readonly id: string; readonly text: string }

/** What is missing or wrong among these questions, one sentence each. « Je ne sais pas encore » is an answer. */
export function fieldErrorsOf(facts: readonly string[], environment: Environment): readonly FieldError[] {
  return facts.flatMap((fact) => {
    const blocking = environment
      .answer(fact)
      .problems.filter(({ severity, code }) => severity === 'blocking' && code !== 'answer-unknown')
    const sentences = blocking.map((problem) => typeset(sayProblemAt(problem, environment.questions)))
    const [first] = new Set(sentences)
    return first === undefined ? [] : [{ id: fact, text: first }]
  })
}
