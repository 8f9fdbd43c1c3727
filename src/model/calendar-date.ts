import { Temporal } from 'temporal-polyfill'
import { BugError } from './bug-error.ts'

/** A civil date, `AAAA-MM-JJ`: legal deadlines have no hour and no time zone. Compares as a string. */
export type CalendarDate = string & { readonly calendarDate: true }

const ISO = /^\d{4}-\d{2}-\d{2}$/
// Four digits and no sign: beyond, a date would no longer compare as a string.
export const FIRST_DATE = '0001-01-01' as CalendarDate
const LAST = '9999-12-31' as CalendarDate
const LAST_YEAR = 9999
// More than from one end of the calendar to the other, and not too much for Temporal.
const MOST = { days: 4_000_000, months: 130_000 } as const

/** The date written `AAAA-MM-JJ`, or nothing when it is not one (30 February, another form). */
export function parseIsoDate(raw: string): CalendarDate | undefined {
  if (!ISO.test(raw)) return undefined
  return dateOf(Number(raw.slice(0, 4)), Number(raw.slice(5, 7)), Number(raw.slice(8, 10)))
}

/** The civil date of that year (1–9999), month (1–12) and day, or nothing when the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > LAST_YEAR) return undefined
  try {
    return calendarDate(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * The date `days` whole calendar days later (earlier when negative); the first day does not count. Never beyond the ends
 * of the calendar, whatever number someone typed.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return shift(date, 'days', days)
}

/** Same day `months` whole months later, or the last day of that month (CPC, art. 641); bounded as `addDays` is. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return shift(date, 'months', months)
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const
const FEBRUARY = 2

/**
 * The rank of the date among all the days of the Gregorian calendar: the difference of two ranks is a number of days.
 * Cheap enough for thousands of contracts, where Temporal is not.
 */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date)
  // Leap days are counted from the year before, and this year's once February is past.
  const past = month > FEBRUARY ? year : year - 1
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
  return year * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + day
}

/** Year, month (1–12) and day of the date. */
export function partsOf(date: CalendarDate): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** The first of two dates. */
export function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  if (one < other) return one
  return other
}

/** The last of two dates. */
export function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return earlier(one, other) === one ? other : one
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** The day of the week. */
export function weekdayOf(date: CalendarDate): Weekday {
  // 1 January of year 1 is a Monday; its rank is 366.
  return WEEKDAYS[(dayNumber(date) + 5) % WEEKDAYS.length] ?? 'monday'
}

function shift(date: CalendarDate, unit: keyof typeof MOST, count: number): CalendarDate {
  if (!Number.isInteger(count)) throw new BugError(`${count} ${unit} is not a whole number`)
  const bounded = Math.max(-MOST[unit], Math.min(MOST[unit], count))
  const shifted = Temporal.PlainDate.from(date).add({ [unit]: bounded }, { overflow: 'constrain' })
  if (shifted.year > LAST_YEAR) return LAST
  return shifted.year < 1 ? FIRST_DATE : calendarDate(shifted)
}

// The one seam where the brand is put on: Temporal only prints real dates.
const calendarDate = (date: Temporal.PlainDate): CalendarDate => date.toString() as CalendarDate
