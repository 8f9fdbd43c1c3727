import type { CalendarDate } from './calendar-date.ts'

/**
 * An article of the law in one version. `texte` has a line for each paragraph; a row of a table is a line too, its cells
 * separated by tabs.
 */
export type LawArticle = {
  /** Identifier of this version in the LEGI base. */
  readonly id: string
  /** Day from which this version is in force. */
  readonly depuis: string
  readonly texte: string
}

/** The articles the tool cites, as they stood on one day. */
export type Law = {
  /** Day of the state of the law. */
  readonly date: CalendarDate
  readonly source: string
  readonly licence: string
  readonly articles: Readonly<Record<string, LawArticle>>
}

/** Whether the article says these words, whatever lines they stand on. */
export function saysWords({ texte }: LawArticle, words: string): boolean {
  return inOneLine(texte).includes(inOneLine(words))
}

/** The text without its lines: paragraphs, cells and spaces make one space. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
