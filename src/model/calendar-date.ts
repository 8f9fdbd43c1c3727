import { Temporal } from 'temporal-polyfill'

/** A civil date, `AAAA-MM-JJ`: legal deadlines have no hour and no time zone. Compares as a string. */
export type CalendarDate = string & { readonly calendarDate: true }

const ISO = /^\d{4}-\d{2}-\d{2}$/

/** The date written `AAAA-MM-JJ`, or nothing when it is not one (30 February, another form). */
export function parseIsoDate(raw: string): CalendarDate | undefined {
  if (!ISO.test(raw)) return undefined
  return dateOf(Number(raw.slice(0, 4)), Number(raw.slice(5, 7)), Number(raw.slice(8, 10)))
}

/** The civil date of that year, month (1–12) and day, or nothing when the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  try {
    return calendarDate(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The date `days` calendar days later (earlier when negative); the first day does not count. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(Temporal.PlainDate.from(date).add({ days }))
}

/** Same day `months` months later, or the last day of that month (CPC, art. 641). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return calendarDate(Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }))
}

/** Year, month (1–12) and day of the date. */
export function partsOf(date: CalendarDate): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

// The one seam where the brand is put on: Temporal only prints real dates.
const calendarDate = (date: Temporal.PlainDate): CalendarDate => date.toString() as CalendarDate
