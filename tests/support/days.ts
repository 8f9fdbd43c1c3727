import { addDays, type CalendarDate, parseIsoDate } from '#model/calendar-date.ts'

/** A date of a test, known to be one. */
export function jour(iso: string): CalendarDate {
  const parsed = parseIsoDate(iso)
  if (!parsed) throw new Error(`${iso} is no date`)
  return parsed
}

/** Every day from one to the other, both included. */
export function joursDe(first: string, last: string): readonly CalendarDate[] {
  const days: CalendarDate[] = []
  for (let day = jour(first); day <= last; day = addDays(day, 1)) days.push(day)
  return days
}
