import { type CalendarDate, dateOf, parseIsoDate, partsOf } from '#model/calendar-date.ts'
import { MONTHS } from '#model/show-date.ts'
import { LIMITS } from './limits.ts'

const NUMERIC = /^(\d{1,2}) ?[/. -] ?(\d{1,2}) ?[/. -] ?(\d{4}|\d{2})$/
const IN_WORDS = /^(\d{1,2})(?:er)? ([a-zéû]+)\.? (\d{4})$/
const CENTURY = 2000
const TWO_DIGITS = 2
const SHORTEST_MONTH = 3

/**
 * Reads `3/2/27`, `03/02/2027`, `3 mars 2027`, `1er mars 2027`, `2027-02-03`; nothing when it is not a date of the
 * calendar, or one of a year nobody means.
 */
export function parseFrenchDate(raw: string): CalendarDate | undefined {
  const date = parse(raw)
  if (!date) return undefined
  const { year } = partsOf(date)
  return year >= LIMITS.firstYear && year <= LIMITS.lastYear ? date : undefined
}

function parse(raw: string): CalendarDate | undefined {
  // NFKC joins accents typed apart, and makes « 1ᵉʳ » « 1er »; spaces are collapsed so that no pattern runs long.
  const text = raw.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  const iso = parseIsoDate(text)
  if (iso) return iso
  const [, day, month, year] = NUMERIC.exec(text) ?? []
  if (day && month && year) {
    return dateOf(Number(year) + (year.length === TWO_DIGITS ? CENTURY : 0), Number(month), Number(day))
  }
  const [, dayInWords, name, yearInWords] = IN_WORDS.exec(text) ?? []
  if (!dayInWords || !name || !yearInWords) return undefined
  const rank = monthOf(name)
  return rank ? dateOf(Number(yearInWords), rank, Number(dayInWords)) : undefined
}

/** The month (1–12) the word begins, when it can only be one: « sept » is, « jui » is not. */
function monthOf(word: string): number | undefined {
  if (word.length < SHORTEST_MONTH) return undefined
  const [rank, other] = MONTHS.flatMap((month, index) =>
    plain(month).startsWith(plain(word)) ? [index + 1] : [],
  )
  return other === undefined ? rank : undefined
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')
