import type { ClauseNode, DocumentNode, PartNode } from '#model/document.ts'
import { numberedTitle } from './numbered-title.ts'
import type { Bookmark } from './word-bookmarks.ts'
import { instruction, run } from './word-runs.ts'
import type { Sheet } from './word-sheet.ts'
import { characterStyles as c, paragraphStyles as p } from './word-style-names.ts'

type Entry = { readonly id: string; readonly title: string; readonly level: 1 | 2 }

/** Entries that the first page holds under its title. */
const firstPage = 44

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

/**
 * Writes the contents, already filled: a field with one linked entry a heading. No page numbers: they are known only
 * once Word has laid the pages out, and asking it to would open the file on a question; `\n` keeps a refresh to that.
 * A document of one part or less (a letter) has none. The text starts a page after them, unless they run over two: it then
 * follows, rather than leave most of the second empty.
 */
export function writeContents(
  document: DocumentNode,
  bookmarks: ReadonlyMap<string, Bookmark>,
  sheet: Sheet,
): void {
  if (document.children.filter((part) => part.title).length < 2) return
  const entries = entriesOf(document)
  sheet.paragraph(p.contentsTitle, run('Sommaire'))
  for (const [at, entry] of entries.entries()) {
    const anchor = bookmarks.get(entry.id)?.name ?? ''
    // §17.16.5.68: \o heading levels, \u levels given by styles, \n no page numbers, \h links, \z none in web view.
    const begin =
      at === 0 ? mark('begin') + instruction('TOC \\o "1-2" \\n \\h \\z \\u') + mark('separate') : ''
    const end = at === entries.length - 1 ? mark('end') : ''
    const link = `<w:hyperlink w:anchor="${anchor}" w:history="1">${run(entry.title, c.contentsLink)}</w:hyperlink>`
    sheet.paragraph(entry.level === 1 ? p.contents1 : p.contents2, begin + link + end)
  }
  if (entries.length <= firstPage) sheet.breakPage()
}

function entriesOf(document: DocumentNode): readonly Entry[] {
  return document.children.flatMap((part) => {
    const titled = part.title ? [part] : []
    return [...titled, ...part.children.filter((clause) => clause.title)].map(
      (node): Entry => ({
        id: node.id,
        title: headingText(node, document),
        level: node.type === 'clause' && part.title ? 2 : 1,
      }),
    )
  })
}

/** A heading as Word prints it: « Titre 4 – … », « 4.3 – … ». */
function headingText(node: PartNode | ClauseNode, document: DocumentNode): string {
  const number = document.numbers[node.id]
  return node.type === 'clause' && number !== undefined
    ? `${number} – ${node.title}`
    : numberedTitle(node, document)
}
