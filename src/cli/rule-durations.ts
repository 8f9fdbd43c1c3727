import { plain, type Reader } from './rule-readers.ts'

/** A duration said as a number of months, or in words: « 6 mois », « un an », « deux mois ». */
export const mois: Reader<number> = (raw) => {
  if (typeof raw === 'number') return { value: raw }
  const given = typeof raw === 'object' && raw !== null ? Object.values(raw)[0] : raw
  if (typeof given === 'number') return { value: given }
  const words = typeof given === 'string' ? plain(given) : ''
  const [, count = '', unit = ''] = /(\d+|un|deux|trois|quatre|cinq|six|douze) ?(mois|ans?)/.exec(words) ?? []
  const value = NUMBERS[count] ?? Number(count)
  if (unit === '' || !Number.isFinite(value)) return { expected: 'une durée en mois, par exemple « 6 mois »' }
  return { value: unit === 'mois' ? value : value * MONTHS_IN_A_YEAR }
}
const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  douze: 12,
}
const MONTHS_IN_A_YEAR = 12

/** The duration an agreement says, in years. */
export const duree: Reader<number | 'indeterminee'> = (raw) => {
  if (typeof raw === 'number') return { value: raw }
  const words = typeof raw === 'string' ? plain(raw) : ''
  if (/indetermine/.test(words)) return { value: 'indeterminee' }
  const read = mois(raw)
  return 'value' in read ? { value: read.value / MONTHS_IN_A_YEAR } : { expected: 'une durée en années' }
}
