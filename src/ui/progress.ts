import type { AskedPart } from '#assembly/asked-parts.ts'
import type { Draft } from './draft.ts'

export type PartStatus = 'todo' | 'doing' | 'done'

/** Where a part stands: finished when the person says so and nothing is missing since. */
export function statusOf(
  { part, steps }: AskedPart,
  draft: Draft,
  finishedParts: readonly string[],
): PartStatus {
  const statuses = steps.flatMap(({ questions }) => questions.map(([fact]) => draft.environment.answer(fact)))
  const isOpen = statuses.some(({ status }) => status === 'wrong')
  if (finishedParts.includes(part.id) && !isOpen) return 'done'
  return statuses.some(({ status }) => status === 'answered' || status === 'unknown' || status === 'wrong')
    ? 'doing'
    : 'todo'
}
