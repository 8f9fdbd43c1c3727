import { type CalendarDate, partsOf } from '#model/calendar-date.ts'
import { MONTHS } from '#model/show-date.ts'

const SHORT = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
]

/** « octobre 2026 ». */
export function showMonth(date: CalendarDate): string {
  const { year, month } = partsOf(date)
  return `${MONTHS[month - 1] ?? ''}\u00a0${year}`
}

/** « oct. », without its year. */
export function showShortMonth(date: CalendarDate): string {
  return SHORT[partsOf(date).month - 1] ?? ''
}
