/** The text as it can be printed, and how many characters had to be left out. */
export type CleanText = { readonly text: string; readonly removed: number }

/**
 * XML 1.0 §2.2: no control characters other than tab and line ends, no lone surrogates (with the `u` flag, a pair is one
 * character and is not matched), no non-characters. Nor private use: no font draws it, and templates mark their
 * expressions with it.
 */
const FORBIDDEN = /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n]/gu

/** Leaves out what no document can hold: control characters, lone surrogates, non-characters, private-use characters. */
export function cleanText(raw: string): CleanText {
  let removed = 0
  const text = raw.replace(/\r\n?/g, '\n').replace(FORBIDDEN, () => {
    removed++
    return ''
  })
  return { text: text.normalize('NFC'), removed }
}

/** Whether nothing of the text can be seen once cleaned: spaces, and marks of format that have no width. */
export function isBlank(raw: string): boolean {
  return !/[^\s\p{Cf}]/u.test(cleanText(raw).text)
}

/** Whether the text holds no word, no figure and no picture: a dash or three dots stand for an answer to come. */
export function saysNothing(raw: string): boolean {
  return !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(cleanText(raw).text)
}
