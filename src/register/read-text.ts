import papaparse from 'papaparse'
import { type Table, tableOf } from './table.ts'

/** Reads a CSV file or a paste from a spreadsheet; the separator (semicolon, comma, tabulation) is found by itself. */
export function readText(text: string): Table {
  const delimiter = separatorOf(text)
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter, skipEmptyLines: false })
  if (!errors.some(({ type }) => type === 'Quotes')) return tableOf(data)
  // A quote that is never closed would swallow every line after it: quotes are then read as they stand.
  const plainly = papaparse.parse<string[]>(text, { delimiter, quoteChar: NO_QUOTE, skipEmptyLines: false })
  return tableOf(plainly.data.map((cells) => cells.map((cell) => cell.trim().replace(/^"|"$/g, ''))))
}

// A character no text of ours holds.
const NO_QUOTE = '\u0000'
const SEPARATORS = ['\t', ';', ',', '|'] as const
const LINES_LOOKED_AT = 10

/** The separator that cuts the first lines into the most columns, the same number on the most of them. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  const [, said] = /^sep=(.)$/i.exec(first) ?? []
  if (said) return said
  const preview = text
    .split(/\r?\n/, LINES_LOOKED_AT)
    .map((line) => line.replace(/"[^"]*"/g, ''))
    .filter((line) => line.trim() !== '')
  const scores = SEPARATORS.map((separator) => {
    const widths = preview.map((line) => line.split(separator).length)
    const score = (width: number): number => (width - 1) * widths.filter((one) => one === width).length
    return { separator, score: Math.max(0, ...widths.map(score)) }
  })
  const [best] = scores.toSorted((one, other) => other.score - one.score)
  return best?.separator ?? ';'
}

/** The text of a file: UTF-8, UTF-16 as spreadsheets save « Unicode », or Windows-1252 as many French payrolls write. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes)
    throw error
  }
}

/** Which UTF-16, by its first mark or, without one, by the side on which plain letters leave a zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [one, other] = bytes
  if (one === LOW_MARK && other === HIGH_MARK) return 'utf-16le'
  if (one === HIGH_MARK && other === LOW_MARK) return 'utf-16be'
  if (one === 0 && other !== undefined && other !== 0) return 'utf-16be'
  return other === 0 && one !== undefined && one !== 0 ? 'utf-16le' : undefined
}

const LOW_MARK = 0xff
const HIGH_MARK = 0xfe
