import { parseIsoDate } from '#model/calendar-date.ts'
import { showDate } from '#model/show-date.ts'
import { showNumber } from './french-number.ts'

/** A figure or a date of a computation as a sentence says it; any other words as they are. */
export function showFigure(value: number | string): string {
  if (typeof value === 'number') return showNumber(value)
  return parseIsoDate(value) ? showDate(value) : value
}
