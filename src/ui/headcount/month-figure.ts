import type { CalendarDate } from '#model/calendar-date.ts'

/** The headcount at the end of a month, cut to two decimals as the law leaves no rounding (L. 1111-2). */
export type MonthFigure = {
  /** The last day of the month. */
  readonly month: CalendarDate
  readonly effectif: number
}
