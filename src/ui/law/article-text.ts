/** A run of an article’s text: the words looked for, or the others. */
export type Run = { readonly text: string; readonly isMarked: boolean }

/** A piece of an article: a paragraph, or a table, its first row naming the columns. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** The article in paragraphs and tables, in its own words and order. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const line of text.split('\n')) {
    const last = pieces.at(-1)
    const cells = line.split('\t')
    if (cells.length === 1) pieces.push({ kind: 'paragraph', text: line })
    else if (last?.kind === 'table') pieces[pieces.length - 1] = { ...last, rows: [...last.rows, cells] }
    else pieces.push({ kind: 'table', rows: [cells] })
  }
  return pieces
}

/** The paragraph in runs, the words of `extract` apart; one run when they are not there. */
export function markedRuns(paragraph: string, extract: string | undefined): readonly Run[] {
  const start = extract ? paragraph.indexOf(extract) : -1
  if (!extract || start < 0) return [{ text: paragraph, isMarked: false }]
  const end = start + extract.length
  return [
    { text: paragraph.slice(0, start), isMarked: false },
    { text: paragraph.slice(start, end), isMarked: true },
    { text: paragraph.slice(end), isMarked: false },
  ].filter(({ text }) => text !== '')
}
