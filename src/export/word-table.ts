import type { CellNode, TableNode } from '#model/document.ts'
import type { Runs } from './word-runs.ts'
import type { Sheet } from './word-sheet.ts'
import { paragraphStyles as p, tableStyles, textWidth } from './word-style-names.ts'

type TablePens = {
  readonly sheet: Sheet
  readonly runs: Runs
  readonly plain: (nodes: CellNode['children']) => string
}

/** Rows, header counted, and letters of a cell of a table short enough to stay on one page without leaving it empty. */
const short = { rows: 6, letters: 120 } as const

/** A cell that a hand will fill, and the height a hand needs: eight millimetres. */
const byHand = { dots: /^(?:…+|(?=.{1,12}$)…+(?: (?:h )?…+)+)$/, height: 454 } as const

/**
 * Writes a table as wide as the text: a header row repeated on each page, rows that stay whole, figures on the right.
 * A short table stays on one page; of a longer one, neither the first row nor the last is left alone with the header. A row is kept
 * with the next by its paragraphs.
 */
export function writeTable(table: TableNode, { sheet, runs, plain }: TablePens): void {
  const columns = Math.max(0, ...table.children.map((row) => row.children.length))
  if (columns === 0) return
  const widths = columnWidths(table, columns, plain)
  const whole = isShort(table, plain)
  sheet.write(
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyles.table}"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  )
  for (const [line, row] of table.children.entries()) {
    const header = line === 0
    const rowsBelow = table.children.length - 1 - line
    const kept = rowsBelow > 0 && (whole || line <= 1 || rowsBelow === 1)
    const texts = row.children.map((cell) => plain(cell.children))
    const filled = texts.some((text) => byHand.dots.test(text))
    const oneLine = texts.every((text, column) => fitsOneLine(text, widths[column] ?? 0))
    const height = filled ? `<w:trHeight w:val="${byHand.height}" w:hRule="atLeast"/>` : ''
    sheet.write(`<w:tr><w:trPr><w:cantSplit/>${height}${header ? '<w:tblHeader/>' : ''}</w:trPr>`)
    for (const [column, width] of widths.entries()) {
      const foot =
        filled && (oneLine || byHand.dots.test(texts[column] ?? '')) ? '<w:vAlign w:val="bottom"/>' : ''
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

/** A line of dots to write on is wider than its letters. */
const measured = (text: string): string => text.replaceAll('…', 'mm')

const fitsOneLine = (text: string, width: number): boolean =>
  measured(text).length * usualLetter + cellMargins <= width

function isShort({ children: rows }: TableNode, plain: TablePens['plain']): boolean {
  const fits = (cell: CellNode) => plain(cell.children).length <= short.letters
  return rows.length <= short.rows && rows.every((row) => row.children.every(fits))
}

function cellStyle(header: boolean, numeric: boolean) {
  if (header) return numeric ? p.cellHeaderNumeric : p.cellHeader
  return numeric ? p.cellNumeric : p.cell
}

/** A letter of a cell, with room to spare, then as most fonts draw it; and the margins of the cell. */
const letterWidth = 108
const usualLetter = 80
const cellMargins = 240
/** Letters of a cell that stays on one line, as a number or a date does; of one cell, then of an average one, that a column can ask room for. */
const counted = { least: 4, whole: 18, longest: 60, average: 240 } as const

/**
 * Widths that add up to the text's: each column first gets room for its longest word or short cell, then a share of the rest that
 * grows with its longest cell and, where cells run over several lines, with the average one, so that rows stay low. A
 * heading runs over several lines rather than take the room of the cells. A column of dates, whose cells all have their
 * room, leaves the rest to the sentences.
 * Fixed widths: Word and LibreOffice then draw the same table.
 */
function columnWidths(table: TableNode, columns: number, plain: TablePens['plain']): readonly number[] {
  const needs = Array.from({ length: columns }, (_, column) => {
    const texts = table.children.map((row) => measured(plain(row.children[column]?.children ?? [])))
    const words = texts.flatMap((text, line) => {
      // A header is bold: its words ask for a letter more.
      if (line === 0) return text.split(/[\s-]+/).map((part) => `${part}m`)
      return text.length <= counted.whole ? [text] : text.split(/[\s-]+/)
    })
    const most = longest(texts)
    return {
      floor: Math.min(longest(words), 30) * letterWidth + cellMargins,
      wish: Math.max(
        counted.least,
        Math.min(most, counted.longest),
        Math.min(average(texts), counted.average),
      ),
      served: most <= Math.min(longest(words), counted.whole) && !texts.some((text) => text.includes('mm')),
      wordy: most > counted.longest,
    }
  })
  const wordy = needs.some((need) => need.wordy)
  const wishOf = (need: (typeof needs)[number]) => (wordy && need.served ? counted.least : need.wish)
  const floors = needs.reduce((sum, need) => sum + need.floor, 0)
  const wishes = needs.reduce((sum, need) => sum + wishOf(need), 0)
  const shrink = Math.min(1, textWidth / floors)
  const spare = Math.max(0, textWidth - floors)
  const widths = needs.map((need) => Math.floor(need.floor * shrink + (spare * wishOf(need)) / wishes))
  const lost = textWidth - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, column) => (column === 0 ? width + lost : width))
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0)
}

function average(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / texts.length
}
