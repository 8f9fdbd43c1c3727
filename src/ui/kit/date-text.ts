export type DateTexts = readonly [day: string, month: string, year: string]

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

/** The three parts of a raw date « jj/mm/aaaa », whatever was typed in them; what has no slash stays in the first. */
export function splitDate(raw: string): DateTexts {
  const [day = '', month = '', ...year] = raw.split('/')
  return [day, month, year.join('/')]
}

/** One raw string for three parts: empty when nothing is typed, `3/2/` when the year is still missing. */
export function joinDate(parts: DateTexts): string {
  return parts.every((part) => part === '') ? '' : parts.join('/')
}

/** The parts of a whole date found in a pasted text: 3/2/27, 03-02-2027, 2027-02-03, 3 février 2027. */
export function readPastedDate(text: string): DateTexts | undefined {
  const [, year, month, day] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text) ?? []
  if (day && month && year) return [day, month, year]
  const [, first, second, third] =
    /^\s*(\d{1,2})(?:er)?\s*[/.\-\s]\s*(\d{1,2}|\p{L}+)\s*[/.\-\s]\s*(\d{2,4})\s*$/u.exec(text) ?? []
  if (!first || !second || !third) return undefined
  if (/^\d/.test(second)) return [first, second, third]
  const rank = MONTHS.indexOf(second.toLowerCase().normalize('NFC')) + 1
  return rank > 0 ? [first, String(rank), third] : undefined
}

/** The ranks of the boxes to mend in a date that cannot be read: those that are empty or cannot be, else all three. */
export function wrongParts(texts: DateTexts): readonly number[] {
  const wrong = texts.flatMap((text, rank) => (canBe(text.trim(), rank) ? [] : [rank]))
  return wrong.length > 0 ? wrong : [0, 1, 2]
}

function canBe(text: string, rank: number): boolean {
  if (rank === 2) return /^(\d\d|\d{4})$/.test(text)
  if (rank === 1 && MONTHS.includes(text.toLowerCase().normalize('NFC'))) return true
  const number = /^\d+$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= (rank === 0 ? 31 : 12)
}
