import { BugError } from './bug-error.ts'
import { addDays, type CalendarDate, dateOf, dayNumber, partsOf } from './calendar-date.ts'

/** Easter Sunday of that year (1–9999) in the Gregorian calendar. */
export function easterOf(year: number): CalendarDate {
  const earliest = dateOf(year, MARCH, EARLIEST_DAY)
  if (!earliest) throw new BugError(`no Easter in year ${year}`)
  return addDays(earliest, daysAfterEarliest(year))
}

/** Days from that year’s Easter to the date, negative before it; cheap enough for each day of ten years. */
export function daysAfterEaster(date: CalendarDate): number {
  // Every year has a 22 March.
  const earliest = `${date.slice(0, 4)}-03-22` as CalendarDate
  return dayNumber(date) - dayNumber(earliest) - daysAfterEarliest(partsOf(date).year)
}

const MARCH = 3
/** The earliest Easter is the day after the earliest full moon, 21 March. */
const EARLIEST_DAY = 22

/** How long after 22 March: the Sunday after the full moon of the church (Meeus, *Astronomical Algorithms*, chap. 8). */
function daysAfterEarliest(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skippedLeapDays = century - Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30
  const yearOfCentury = year % 100
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  return epact + toSunday - 7 * lateMoon
}
