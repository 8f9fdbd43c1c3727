import { BugError } from './bug-error.ts'
import { addDays, type CalendarDate, dateOf } from './calendar-date.ts'

/**
 * Easter Sunday of that year (1–9999) in the Gregorian calendar: the Sunday after the full moon of the church that
 * follows 21 March (Meeus, *Astronomical Algorithms*, chap. 8).
 */
export function easterOf(year: number): CalendarDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skippedLeapDays = century - Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30
  const yearOfCentury = year % 100
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const start = dateOf(year, MARCH, FIRST_FULL_MOON)
  if (!start) throw new BugError(`no Easter in year ${year}`)
  return addDays(start, epact + toSunday - 7 * lateMoon)
}

const MARCH = 3
/** The earliest Easter is the day after the earliest full moon, 21 March. */
const FIRST_FULL_MOON = 22
