import readWorkbook from 'read-excel-file/universal'
import { countColumns } from './columns.ts'
import { type Table, tableOf } from './table.ts'

/** Reads the sheet of an XLSX file whose titles are a register’s, else its first; rejects when the file is not one. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Table> {
  const sheets = (await readWorkbook(new Blob([new Uint8Array(bytes)]))).map(({ sheet, data }) => ({
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

/** A cell as it would be typed; a date without its hour. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object' && 'toISOString' in cell && typeof cell.toISOString === 'function') {
    return String(cell.toISOString()).slice(0, 'AAAA-MM-JJ'.length)
  }
  return String(cell)
}
