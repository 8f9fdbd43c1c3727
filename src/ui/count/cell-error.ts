import type { Environment } from '#assembly/environment.ts'
import { typeset } from '#assembly/typography.ts'
import { sayProblem } from '#questions/messages.ts'
import type { CountTable } from './count-rows.ts'

/** What is wrong in one cell of a count, once it was left; an empty cell is not wrong: the result says what it waits for. */
export function cellError(
  environment: Environment,
  table: CountTable,
  rank: number | undefined,
  column: string,
  left: ReadonlySet<string>,
  id: string = column,
): string | undefined {
  if (rank === undefined || !left.has(id)) return undefined
  const problem = environment
    .answer(table)
    .problems.find((one) => one.row === rank && one.column === column && one.severity === 'blocking')
  return problem && typeset(sayProblem(problem))
}
