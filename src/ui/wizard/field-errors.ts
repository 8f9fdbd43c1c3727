import type { Environment } from '#assembly/environment.ts'
import { typeset } from '#assembly/typography.ts'
import type { Answers } from '#model/answers.ts'
import type { Problem } from '#model/problem.ts'
import { isBlank } from '#questions/clean-text.ts'
import { sayProblem, sayProblemAt } from '#questions/messages.ts'
import type { Question } from '#questions/question.ts'
import type { CellError } from '#ui/kit/rows-field.tsx'
import { rawRows } from './raw-answer.ts'

/** What stops « Continuer » at one field: the same sentence in the summary and beside the field. */
export type FieldError = {
  readonly id: string
  readonly text: string
  /** The cells to mend, in a repeated question. */
  readonly cells: readonly CellError[]
}

/** What is missing or wrong among these questions, one sentence each. « Je ne sais pas encore » is an answer. */
export function fieldErrorsOf(
  facts: readonly string[],
  environment: Environment,
  answers: Answers,
): readonly FieldError[] {
  return facts.flatMap((fact) => {
    const problems = blockingAt(fact, environment)
    const [first] = problems
    if (!first) return []
    const text = typeset(sayProblemAt(first, environment.questions))
    return [
      {
        id: fact,
        text,
        cells: problems.flatMap((problem) => cellErrors(problem, environment.questions[fact], answers)),
      },
    ]
  })
}

/** What is still wrong of an error said earlier: nothing new is said while typing, what is mended goes. */
export function stillWrong(
  said: FieldError,
  environment: Environment,
  answers: Answers,
): readonly FieldError[] {
  const [now] = environment.asked(said.id) === true ? fieldErrorsOf([said.id], environment, answers) : []
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

function cellErrors(
  problem: Problem,
  question: Question | undefined,
  answers: Answers,
): readonly CellError[] {
  const { column } = problem
  // A table still empty is to be filled from its first line.
  const row = problem.row ?? (problem.code === 'answer-missing' ? 1 : undefined)
  if (row === undefined) return []
  if (column !== undefined) return [{ row: row - 1, column, text: typeset(sayProblem(problem)) }]
  if (problem.code !== 'answer-missing' && problem.code !== 'answer-row-incomplete') return []
  if (question?.kind !== 'rows') return []
  const typed = rawRows(answers[problem.at])[row - 1] ?? {}
  return Object.entries(question.columns)
    .filter(([name, { optional }]) => !optional && isBlank(typed[name] ?? ''))
    .map(([name]) => ({ row: row - 1, column: name, text: 'Complétez cette case.' }))
}
