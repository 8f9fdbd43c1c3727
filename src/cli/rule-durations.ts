import { plain, type Reader } from './rule-readers.ts'

const EXPECTED = 'une durée en mois entiers, par exemple « 6 mois »'

/** A duration said as a number of months, or in words: « 6 mois », « un an », « deux mois ». */
const mois: Reader<number> = (raw) => {
  const given = typeof raw === 'object' && raw !== null ? Object.values(raw)[0] : raw
  const value = typeof given === 'number' ? given : typeof given === 'string' ? monthsOf(given) : undefined
  return value !== undefined && Number.isInteger(value) && value >= 0 ? { value } : { expected: EXPECTED }
}

/** A duration that an agreement may leave unsaid: « aucune clause », « l’accord est muet ». */
export const moisOuMuet: Reader<number | undefined> = (raw) =>
  isSilent(raw) ? { value: undefined } : mois(raw)

const isSilent = (raw: unknown): boolean =>
  raw === false ||
  (typeof raw === 'string' && /^$|\b(aucune?|muet(te)?|sans|silence|neant|non|defaut)\b/.test(plain(raw)))

/** The same for the duration of the agreement itself. */
export const dureeOuMuet: Reader<number | 'indeterminee' | null> = (raw) =>
  raw === null || (isSilent(raw) && !/indetermine/.test(plain(String(raw)))) ? { value: null } : duree(raw)

/** The duration an agreement says, in years. */
export const duree: Reader<number | 'indeterminee'> = (raw) => {
  const expected = { expected: 'une durée en années' }
  if (typeof raw === 'number') return Number.isFinite(raw) && raw >= 0 ? { value: raw } : expected
  if (typeof raw !== 'string') return expected
  if (/indetermine/.test(plain(raw))) return { value: 'indeterminee' }
  const value = monthsOf(raw)
  return value === undefined ? expected : { value: value / MONTHS_IN_A_YEAR }
}

/** The words with the number they begin with in figures: « deux mois » is « 2 mois ». */
export function inFigures(words: string): string {
  const [first = '', ...rest] = plain(words).split(' ')
  const value = Object.hasOwn(NUMBERS, first) ? NUMBERS[first] : undefined
  return value === undefined ? words : [value, ...rest].join(' ')
}

/** The months that words say: « deux ans et demi » are thirty; nothing when they say no duration. */
function monthsOf(words: string): number | undefined {
  const [, count = '', unit = '', half] = DURATION.exec(plain(words)) ?? []
  const value = NUMBERS[count] ?? Number(count.replace(',', '.'))
  if (unit === '' || !Number.isFinite(value)) return undefined
  return (half ? value + HALF : value) * (unit === 'mois' ? 1 : MONTHS_IN_A_YEAR)
}

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  'dix-huit': 18,
  'vingt-quatre': 24,
  'trente-six': 36,
}
const DURATION = new RegExp(
  String.raw`(?<![\w,.-])(\d+(?:[.,]\d+)?|${Object.keys(NUMBERS).join('|')}) ?(mois|ans?|annees?)\b( et demie?)?`,
)
const HALF = 0.5
const MONTHS_IN_A_YEAR = 12
