import { BugError } from '#model/bug-error.ts'
import type { ClauseNode, DocumentNode, PartNode } from '#model/document.ts'
import type { Bookmark } from './word-bookmarks.ts'
import { run } from './word-runs.ts'
import type { Sheet } from './word-sheet.ts'
import { type ParagraphStyleId, paragraphStyles as p } from './word-style-names.ts'

/** Writes headings one after the other, and counts as Word will. */
export type Headings = {
  readonly part: (part: PartNode) => void
  readonly clause: (clause: ClauseNode, part: PartNode) => void
}

/**
 * The headings of one document. Word numbers them itself from their styles: a number of the tree that Word would not
 * find is our own mistake, and is thrown rather than printed twice differently.
 */
export function makeHeadings(
  document: DocumentNode,
  bookmarks: ReadonlyMap<string, Bookmark>,
  sheet: Sheet,
): Headings {
  let parts = 0
  let articles = 0

  function expect(node: PartNode | ClauseNode, counted: string): void {
    const number = document.numbers[node.id]
    if (number !== counted)
      throw new BugError(`${node.id} is numbered ${number}, Word would count ${counted}`)
  }

  function write(node: PartNode | ClauseNode, numbered: boolean, style: ParagraphStyleId): void {
    const title = node.title ?? ''
    const bookmark = bookmarks.get(node.id)
    const start = bookmark ? `<w:bookmarkStart w:id="${bookmark.id}" w:name="${bookmark.name}"/>` : ''
    const end = bookmark ? `<w:bookmarkEnd w:id="${bookmark.id}"/>` : ''
    // The dash is out of the bookmark, which holds the title alone, and out of the number, which references repeat.
    sheet.paragraph(style, `${numbered ? run('– ') : ''}${start}${run(title)}${end}`)
  }

  return {
    part: (part) => {
      if (!part.title) return
      const numbered = document.numbers[part.id] !== undefined
      if (numbered) {
        parts += 1
        articles = 0
        expect(part, `${parts}`)
      }
      write(part, numbered, numbered ? p.part : p.section)
    },
    clause: (clause, part) => {
      if (!clause.title) return
      const numbered = document.numbers[clause.id] !== undefined
      if (numbered) {
        articles += 1
        expect(clause, `${parts}.${articles}`)
      }
      const unnumbered = part.title ? p.subsection : p.section
      write(clause, numbered, numbered ? p.article : unnumbered)
    },
  }
}
