import type { Environment } from '#assembly/environment.ts'
import { typeset } from '#assembly/typography.ts'
import type { Problem } from '#model/problem.ts'
import { sayProblem, sayProblemAt } from '#questions/messages.ts'
import type { CellError } from '#ui/kit/rows-field.tsx'

/** What stops « Continuer » at one field: the same sentence in the summary and beside the field. */
export type FieldError = {
  readonly id: string
  readonly text: string
  /** The cells to mend, in a repeated question. */
  readonly cells: readonly CellError[]
}

/** What is missing or wrong among these questions, one sentence each. « Je ne sais pas encore » is an answer. */
export function fieldErrorsOf(facts: readonly string[], environment: Environment): readonly FieldError[] {
  return facts.flatMap((fact) => {
    const problems = blockingAt(fact, environment)
    const [first] = problems
    if (!first) return []
    const text = typeset(sayProblemAt(first, environment.questions))
    return [{ id: fact, text, cells: problems.flatMap(cellError) }]
  })
}

/** What is still wrong of an error said earlier: nothing new is said while typing, what is mended goes. */
export function stillWrong(said: FieldError, environment: Environment): readonly FieldError[] {
  const [now] = environment.asked(said.id) === true ? fieldErrorsOf([said.id], environment) : []
  if (!now) return []
  const isThere = ({ row, column }: CellError) =>
    now.cells.some((cell) => cell.row === row && cell.column === column)
  return [{ ...said, cells: said.cells.filter(isThere) }]
}

function blockingAt(fact: string, environment: Environment): readonly Problem[] {
  return environment
    .answer(fact)
    .problems.filter(({ severity, code }) => severity === 'blocking' && code !== 'answer-unknown')
}

function cellError(problem: Problem): readonly CellError[] {
  const { row, column } = problem
  if (row === undefined || column === undefined) return []
  return [{ row: row - 1, column, text: typeset(sayProblem(problem)) }]
}
