import { inOneLine } from '#model/law.ts'

const ROW = /<tr\b[^>]*>([\s\S]*?)<\/tr>/g
const CELL = /<t[dh]\b[^>]*>([\s\S]*?)<\/t[dh]>/g
const BLOCK = /<\/?(?:p|br|div|center|blockquote|table|tbody|thead|ul|ol|li|h\d)\b[^>]*>/g

/**
 * The text of an article with a line for each paragraph and each row of a table, cells separated by tabs, from its two
 * shapes in the LEGI base. When marks and plain words do not say the same thing, the plain words are kept, in one line.
 */
export function articleText({ html, plain }: { readonly html: string; readonly plain: string }): string {
  const marked = inOneLine(html)
    .replace(
      ROW,
      (_, row: string) => `<br>${[...row.matchAll(CELL)].map(([, cell]) => cellText(cell)).join('\t')}<br>`,
    )
    .replace(BLOCK, '\n')
  const lines = withoutMarks(marked)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').replace(/^ +| +$/g, ''))
    .filter((line) => line.trim() !== '')
    .join('\n')
  return sameWords(lines, plain) ? lines : inOneLine(plain)
}

const cellText = (cell = ''): string => inOneLine(withoutMarks(cell.replace(BLOCK, ' ')))
const withoutMarks = (html: string): string => html.replace(/<[^>]+>/g, '')

/** Whether two texts differ by their spaces only. */
export const sameWords = (one: string, other: string): boolean =>
  one.replace(/\s+/g, '') === other.replace(/\s+/g, '')
