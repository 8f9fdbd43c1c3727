/** A table as a file or a paste gives it: cells are trimmed texts, dates `AAAA-MM-JJ` when the file says they are dates. */
export type Table = {
  readonly rows: readonly TableRow[]
  /** Of a workbook of several sheets: the one that is read, and those that are not. */
  readonly sheet?: { readonly read: string; readonly others: readonly string[] }
}

export type TableRow = {
  /** The line in the file, from 1, as the person sees it in their spreadsheet. */
  readonly line: number
  readonly cells: readonly string[]
}

/** The table without its empty lines; each row keeps the number of its line. */
export function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    rows: rows
      .map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  }
}
