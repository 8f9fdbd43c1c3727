import { type CalendarDate, dateOf, parseIsoDate, partsOf } from '#model/calendar-date.ts'

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

const NUMERIC = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/
const IN_WORDS = /^(\d{1,2})(?:er)?\s+([a-zéû]+)\.?\s+(\d{4})$/
const CENTURY = 2000
const TWO_DIGITS = 2

/** Reads `3/2/27`, `03/02/2027`, `3 mars 2027`, `1er mars 2027`, `2027-02-03`; nothing when it is not a date of the calendar. */
export function parseFrenchDate(raw: string): CalendarDate | undefined {
  const text = raw
    .trim()
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
  const iso = parseIsoDate(text)
  if (iso) return iso
  const [, day, month, year] = NUMERIC.exec(text) ?? []
  if (day && month && year) {
    return dateOf(Number(year) + (year.length === TWO_DIGITS ? CENTURY : 0), Number(month), Number(day))
  }
  const [, dayInWords, name, yearInWords] = IN_WORDS.exec(text) ?? []
  if (!dayInWords || !name || !yearInWords) return undefined
  const index = MONTHS.findIndex((known) => plain(known).startsWith(plain(name)) && name.length >= 3)
  return index < 0 ? undefined : dateOf(Number(yearInWords), index + 1, Number(dayInWords))
}

/** The date as a letter writes it: « 1er mars 2027 », parts held together. */
export function showDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date)
  return `${day === 1 ? '1er' : day}\u00a0${MONTHS[month - 1]}\u00a0${year}`
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')
