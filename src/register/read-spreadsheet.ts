import { unzipSync, zipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import { countColumns } from './columns.ts'
import { type Table, tableOf } from './table.ts'

/** Reads the sheet of an XLSX file whose titles are a register’s, else its first; rejects when the file is not one. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Table> {
  const sheets = (await readWorkbook(new Blob([unfolded(bytes)]))).map(({ sheet, data }) => ({
    name: sheet,
    table: tableOf(data.map((row) => row.map(cellText))),
  }))
  const [first, ...others] = sheets.toSorted(
    (one, other) => countColumns(other.table) - countColumns(one.table),
  )
  if (!first) return { rows: [] }
  if (others.length === 0) return first.table
  return { ...first.table, sheet: { read: first.name, others: others.map(({ name }) => name) } }
}

/**
 * The same workbook, its texts no longer compressed: the library would inflate a large one in a worker made of a blob,
 * which the policy of the page refuses, and wait for it for ever.
 */
function unfolded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const texts = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) })
  return new Uint8Array(zipSync(texts, { level: 0 }))
}

/** A cell as it would be typed; a date without its hour. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object' && 'toISOString' in cell && typeof cell.toISOString === 'function') {
    return String(cell.toISOString()).slice(0, 'AAAA-MM-JJ'.length)
  }
  return String(cell)
}
