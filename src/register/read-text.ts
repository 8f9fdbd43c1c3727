import papaparse from 'papaparse'
import { type Table, tableOf } from './table.ts'

/** Reads a CSV file or a paste from a spreadsheet; the separator (semicolon, comma, tabulation) is found by itself. */
export function readText(text: string): Table {
  const { data } = papaparse.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: separatorOf(text),
    skipEmptyLines: false,
  })
  return tableOf(data)
}

const SEPARATORS = ['\t', ';', ',', '|'] as const
const LINES_LOOKED_AT = 10

/** The separator that cuts the first lines into the most columns, the same number on each. */
function separatorOf(text: string): string {
  const preview = text.split(/\r?\n/, LINES_LOOKED_AT).filter((line) => line.trim() !== '')
  const widths = SEPARATORS.map((separator) => {
    const counts = preview.map((line) => line.split(separator).length)
    return { separator, width: Math.min(...counts), widest: Math.max(...counts) }
  })
  const [best] = widths.sort((a, b) => b.width - a.width || b.widest - a.widest)
  return best?.separator ?? ';'
}

/** The text of a file: UTF-8, or Windows-1252 as many French payrolls still write it. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes)
    throw error
  }
}
