import type { Position } from './template.ts'

/** Two offsets: a stretch of a source. */
export type Place = { readonly from: number; readonly to: number }

/** Turns offsets in a source into lines and columns, and back. */
export type Lines = {
  readonly at: (offset: number) => Position
  readonly offset: (line: number, column: number) => number
}

/** The line table of a source; `offset` takes a 1-based line and a 0-based column, as Handlebars counts. */
export function linesOf(source: string): Lines {
  // A lone carriage return ends a line too: Handlebars counts it.
  const starts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)]
  return {
    at: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset)
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
    },
    offset: (line, column) => (starts[line - 1] ?? source.length) + column,
  }
}

/** The source with every character but line ends replaced by a space outside [from, to): offsets stay those of the file. */
export function onlyBetween(source: string, from: number, to: number): string {
  const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')
  return blank(source.slice(0, from)) + source.slice(from, to) + blank(source.slice(to))
}
