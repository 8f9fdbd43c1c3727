import { textWidth } from './word-style-names.ts'

/** The words of a table, row by row, header first. */
type Words = readonly (readonly string[])[]

/** A cell that a hand will fill, and the height a hand needs: eight millimetres. */
const DOTS = /^(?:…+|(?=.{1,12}$)…+(?: (?:h )?…+)+)$/
export const HAND_HEIGHT = 454
export const isForAHand = (row: readonly string[]): boolean => row.some((cell) => DOTS.test(cell))

/** A letter of a cell, on average, and the margins of the cell; a letter of a line, which bold and capitals seldom widen. */
const letterWidth = 108
const letterOfALine = 94
const cellMargins = 240
/** A line of a cell, and what is above and below it. */
const lineHeight = 242
const rowMargins = 100
/** Letters of a cell that stays on one line, as a number or a date does; of one cell, then of an average one, that a column can ask room for. */
const counted = { least: 4, whole: 18, longest: 60, average: 240 } as const
/** What a column hands over to another at a time, the least first, or else all it can. */
const STEPS = [120, 300, 600, 900, 1200, Number.POSITIVE_INFINITY] as const

type Need = {
  /** Room for its longest word or short cell. */
  readonly floor: number
  /** Its share of the rest. */
  readonly wish: number
}

/**
 * Widths that add up to the text's: each column first gets room for its longest word or short cell, then a share of the rest that
 * grows with its longest cell and, where cells run over several lines, with the average one. A heading runs over several
 * lines rather than take the room of the cells. A column of dates, whose cells all have their room, leaves the rest to the
 * sentences. Then a column hands over to another the room that makes the table lower.
 * Fixed widths: Word and LibreOffice then draw the same table.
 */
export function columnWidths(words: Words, columns: number, scale = 1): readonly number[] {
  const needs = needsOf(words, columns, scale)
  const floors = total(needs.map((need) => need.floor))
  const wishes = total(needs.map((need) => need.wish))
  const shrink = Math.min(1, textWidth / floors)
  const spare = Math.max(0, textWidth - floors)
  const widths = needs.map((need) => Math.floor(need.floor * shrink + (spare * need.wish) / wishes))
  const lost = textWidth - total(widths)
  const shared = widths.map((width, column) => (column === 0 ? width + lost : width))
  return lowered(words, shared, needs, scale)
}

function needsOf(words: Words, columns: number, scale: number): readonly Need[] {
  const columnsOf = Array.from({ length: columns }, (_, column) => {
    // A line of dots to write on is wider than its letters.
    const texts = words.map((row) => (row[column] ?? '').replaceAll('…', 'mm'))
    const parts = texts.flatMap((text, line) => {
      // A header is bold: its words ask for a letter more.
      if (line === 0) return text.split(/[\s-]+/).map((part) => `${part}m`)
      return text.length <= counted.whole ? [] : text.split(/[\s-]+/)
    })
    const whole = texts.flatMap((text, line) =>
      line > 0 && text.length <= counted.whole ? [words[line]?.[column] ?? ''] : [],
    )
    const most = longest(texts)
    return {
      floor:
        Math.max(Math.min(longest(parts), 30) * letterWidth, ...whole.map(widthOfWhole)) * scale +
        cellMargins,
      wish: Math.max(
        counted.least,
        Math.min(most, counted.longest),
        Math.min(average(texts), counted.average),
      ),
      served:
        most <= Math.min(Math.max(longest(parts), longest(whole)), counted.whole) &&
        !texts.some((text) => text.includes('mm')),
      wordy: most > counted.longest,
    }
  })
  const wordy = columnsOf.some((column) => column.wordy)
  return columnsOf.map(({ floor, wish, served }) => ({
    floor,
    wish: wordy && served ? counted.least : wish,
  }))
}

/** The same widths, or those of a lower table: the best gift between two columns, as long as one lowers it. */
function lowered(
  words: Words,
  shared: readonly number[],
  needs: readonly Need[],
  scale: number,
): readonly number[] {
  const heightOf = measure(words, scale)
  const columns = [...shared.keys()]
  let widths = shared
  let height = heightOf(widths)
  for (;;) {
    const tried = STEPS.flatMap((step) =>
      columns.flatMap((from) => {
        const gift = Math.min(step, (widths[from] ?? 0) - roomOf(words, needs, from))
        return gift > 0 ? columns.filter((to) => to !== from).map((to) => given(widths, gift, from, to)) : []
      }),
    )
    const heights = tried.map(heightOf)
    const least = Math.min(...heights)
    if (least >= height) return widths
    height = least
    widths = tried[heights.indexOf(least)] ?? widths
  }
}

const given = (widths: readonly number[], gift: number, from: number, to: number) =>
  widths.map((width, column) => width + (column === to ? gift : 0) - (column === from ? gift : 0))

/** A line of dots long enough for a name or a sentence. */
const SENTENCE = /…{6}/

/** What a column never gives: its floor, a letter or two more for a figure by hand, and all its room for a sentence by hand. */
function roomOf(words: Words, needs: readonly Need[], column: number): number {
  const cells = words.map((row) => row[column] ?? '')
  if (cells.some((cell) => SENTENCE.test(cell))) return Number.POSITIVE_INFINITY
  const hand = cells.some((cell) => DOTS.test(cell))
  return (needs[column]?.floor ?? 0) + (hand ? letterWidth * 2 : 0)
}

/** The height of a table with these widths and, between two as high, the lines of its cells. */
function measure(words: Words, scale: number): (widths: readonly number[]) => number {
  const known = new Map<string, readonly number[]>()
  const linesOf = (column: number, width: number) => {
    const key = `${column} ${width}`
    const lines =
      known.get(key) ?? words.map((row) => linesIn(row[column] ?? '', (width - cellMargins) / scale))
    known.set(key, lines)
    return lines
  }
  const least: readonly number[] = words.map((row) => (isForAHand(row) ? HAND_HEIGHT : 0))
  return (widths) => {
    const lines = widths.map((width, column) => linesOf(column, width))
    return least.reduce((sum, hand, row) => {
      const cells = lines.map((column) => column[row] ?? 1)
      const most = Math.max(...cells)
      return sum + Math.max(hand, most * lineHeight * scale + rowMargins) + total(cells) / 100
    }, 0)
  }
}

/** Whether a cell this wide holds a text on one line; dots to write on are wider than their letters. */
export const fitsOneLine = (text: string, width: number, scale = 1): boolean =>
  linesIn(text.replaceAll('…', 'mm'), (width - cellMargins) / scale) === 1

/** The lines that a text takes in a width, cut between its words. */
function linesIn(text: string, width: number): number {
  const room = Math.floor(width / letterOfALine)
  let lines = 1
  let at = 0
  for (const word of text.split(' ')) {
    const end = at === 0 ? word.length : at + 1 + word.length
    if (end > room && at > 0) {
      lines += 1
      at = word.length
    } else at = end
  }
  return lines
}

/** The width of a cell that stays on one line: figures, narrow letters and wide ones. */
function widthOfWhole(text: string): number {
  const letters = [...text].map((letter) => {
    if (letter === '…') return letterWidth * 2
    if (/[ijlftr.,:;’'()/\s-]/.test(letter)) return 64
    return /[mwMW]|\p{Lu}/u.test(letter) ? 150 : 102
  })
  return total(letters)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0)
}

function average(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / texts.length
}
