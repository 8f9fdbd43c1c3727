import { BugError } from '#model/bug-error.ts'
import { type CalendarDate, dateOf } from '#model/calendar-date.ts'

/** Today in the person's own time zone. */
export function today(): CalendarDate {
  const now = new Date()
  const date = dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (!date) throw new BugError('the clock gives no date')
  return date
}
