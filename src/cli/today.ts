import { type CalendarDate, parseIsoDate } from '#model/calendar-date.ts'

/** The day it is: the clock is read here, and nowhere below. */
export function today(): CalendarDate {
  const date = parseIsoDate(new Date().toISOString().slice(0, '0000-00-00'.length))
  if (!date) throw new RangeError('the clock gives no date')
  return date
}
