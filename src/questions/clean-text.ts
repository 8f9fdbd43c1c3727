/** The text as it can be printed, and how many characters had to be left out. */
export type CleanText = { readonly text: string; readonly removed: number }

const LINE_FEED = 0x0a
const TAB = 0x09

/** Ranges of code points that no document can hold, or that nobody types. */
const FORBIDDEN: readonly (readonly [number, number])[] = [
  // XML 1.0 §2.2: control characters other than tab and line ends, lone surrogates, non-characters.
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xd800, 0xdfff],
  [0xfffe, 0xffff],
  // Private use: no font draws them, and templates mark their expressions with them.
  [0xe000, 0xf8ff],
]

/** Leaves out what no document can hold: control characters, lone surrogates, non-characters, private-use characters. */
export function cleanText(raw: string): CleanText {
  const characters = [...raw.replace(/\r\n?/g, '\n')]
  const kept = characters.filter(isPrintable)
  return { text: kept.join('').normalize('NFC'), removed: characters.length - kept.length }
}

function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code === LINE_FEED || code === TAB) return true
  return !FORBIDDEN.some(([first, last]) => code >= first && code <= last)
}
