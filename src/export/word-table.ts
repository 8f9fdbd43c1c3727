import type { CellNode, TableNode } from '#model/document.ts'
import { columnWidths, fitsOneLine, HAND_HEIGHT, isForAHand } from './column-widths.ts'
import type { Runs } from './word-runs.ts'
import type { Sheet } from './word-sheet.ts'
import { paragraphStyles as p, tableStyles, textWidth } from './word-style-names.ts'

type TablePens = {
  readonly sheet: Sheet
  readonly runs: Runs
  readonly plain: (nodes: CellNode['children']) => string
  /** How much wider than usual its letters are. */
  readonly scale: number
}

/** Rows, header counted, and letters of a cell of a table short enough to stay on one page without leaving it empty. */
const short = { rows: 6, letters: 120 } as const

/**
 * Writes a table as wide as the text: a header row repeated on each page, rows that stay whole, figures on the right.
 * A short table stays on one page; of a longer one, neither the first row nor the last is left alone with the header. A row is kept
 * with the next by its paragraphs.
 */
export function writeTable(table: TableNode, { sheet, runs, plain, scale }: TablePens): void {
  const columns = Math.max(0, ...table.children.map((row) => row.children.length))
  if (columns === 0) return
  const words = table.children.map((row) => row.children.map((cell) => plain(cell.children)))
  const widths = columnWidths(words, columns, scale)
  const whole = isShort(words)
  sheet.write(
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyles.table}"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  )
  for (const [line, row] of table.children.entries()) {
    const header = line === 0
    const rowsBelow = table.children.length - 1 - line
    const kept = rowsBelow > 0 && (whole || line <= 1 || rowsBelow === 1)
    const texts = words[line] ?? []
    const filled = isForAHand(texts)
    const oneLine = texts.every((text, column) => fitsOneLine(text, widths[column] ?? 0, scale))
    const height = filled ? `<w:trHeight w:val="${HAND_HEIGHT}" w:hRule="atLeast"/>` : ''
    sheet.write(`<w:tr><w:trPr><w:cantSplit/>${height}${header ? '<w:tblHeader/>' : ''}</w:trPr>`)
    for (const [column, width] of widths.entries()) {
      const foot =
        filled && (oneLine || isForAHand([texts[column] ?? ''])) ? '<w:vAlign w:val="bottom"/>' : ''
      sheet.write(`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${foot}</w:tcPr>`)
      const cell = row.children[column]
      sheet.paragraph(cellStyle(header, table.numeric[column] === true), cell ? runs(cell.children) : '', {
        kept,
      })
      sheet.write('</w:tc>')
    }
    sheet.write('</w:tr>')
  }
  sheet.write('</w:tbl>')
}

function isShort(words: readonly (readonly string[])[]): boolean {
  return words.length <= short.rows && words.every((row) => row.every((cell) => cell.length <= short.letters))
}

function cellStyle(header: boolean, numeric: boolean) {
  if (header) return numeric ? p.cellHeaderNumeric : p.cellHeader
  return numeric ? p.cellNumeric : p.cell
}
