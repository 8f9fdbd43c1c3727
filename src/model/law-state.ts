import { addMonths, type CalendarDate } from './calendar-date.ts'
import type { Problem } from './problem.ts'

type Input = {
  /** The day as of which the tool read the law. */
  readonly lawDate: CalendarDate
  /** The state of the law a dossier was made under; absent when its file does not say. */
  readonly madeUnder?: CalendarDate | undefined
  readonly today: CalendarDate
  /** Months after which a reading of the law is old. */
  readonly months: number
}

/** What to know of the state of the law: read too long ago, or newer than the one the dossier was made under. */
export function lawStateProblems({ lawDate, madeUnder, today, months }: Input): readonly Problem[] {
  const isOld = addMonths(lawDate, months) < today
  const isNewer = madeUnder !== undefined && madeUnder < lawDate
  return [
    ...(isOld ? [{ code: 'law-old', severity: 'alert', lawDate, months } as const] : []),
    ...(isNewer ? [{ code: 'law-newer', severity: 'alert', lawDate, madeUnder } as const] : []),
  ]
}
