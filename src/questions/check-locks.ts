import { isWithin, nearestWithin } from '#model/bound.ts'
import type { Parameters } from '#model/parameters.ts'
import type { CrossedBound } from '#model/problem.ts'
import type { Lock, NumberQuestion } from './question.ts'

const TEN = 10

/** The bounds of the law a figure crosses, in the order of the question; a bound not yet in force holds nothing. */
export function crossedLocks(
  { locks = [], unit, decimals = 0 }: Pick<NumberQuestion, 'locks' | 'unit' | 'decimals'>,
  value: number,
  parameters: Parameters,
): readonly CrossedBound[] {
  return locks.flatMap((lock) => {
    const bound = parameters.bound(boundOf(lock))
    if (!bound || isWithin(bound, value) !== false) return []
    const closest = nearestWithin(bound, value, 1 / TEN ** decimals)
    return [{ bound, unit, ...(closest === undefined ? {} : { closest }) }]
  })
}

/** The id of the bound a lock names. */
export function boundOf(lock: Lock): string {
  return typeof lock === 'string' ? lock : lock.bound
}

/** The same locks without those whose condition is settled otherwise; one still open holds. */
export function locksInForce(
  locks: readonly Lock[],
  holds: (condition: string) => boolean | undefined,
): readonly Lock[] {
  return locks.filter((lock) => {
    if (typeof lock === 'string') return true
    return 'when' in lock ? holds(lock.when) !== false : holds(lock.unless) !== true
  })
}
