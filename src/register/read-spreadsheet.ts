import { readSheet } from 'read-excel-file/universal'
import { type Table, tableOf } from './table.ts'

/** Reads the first sheet of an XLSX file; rejects when the file is not one. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Table> {
  const rows = await readSheet(new Blob([new Uint8Array(bytes)]))
  return tableOf(rows.map((row) => row.map(cellText)))
}

/** A cell as it would be typed; a date without its hour. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object' && 'toISOString' in cell && typeof cell.toISOString === 'function') {
    return String(cell.toISOString()).slice(0, 'AAAA-MM-JJ'.length)
  }
  return String(cell)
}
