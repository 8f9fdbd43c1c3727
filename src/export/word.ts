import type { DocumentNode } from '#model/document.ts'
import { partNameOf } from './numbered-title.ts'
import { writeBody } from './word-body.ts'
import { bookmarksOf } from './word-bookmarks.ts'
import { makeComments } from './word-comments.ts'
import { enlarge } from './word-large-print.ts'
import { makeLists } from './word-lists.ts'
import { footerPart, headerPart } from './word-margins.ts'
import { packParts, relationId } from './word-package.ts'
import { appPart, corePart, customPart, dossierParts } from './word-properties.ts'
import { makeRuns } from './word-runs.ts'
import type { WordShell } from './word-shell.ts'
import { PART_NUMBER, page } from './word-style-names.ts'
import { drawingNamespaces } from './word-timeline.ts'
import { xmlDeclaration } from './xml.ts'

export type WordOptions = {
  readonly shell: WordShell
  /** A draft shows its blanks and carries the drafting notes as comments; a final has neither. */
  readonly mode: 'draft' | 'final'
  /** `AAAA-MM-JJ` */
  readonly date: string
  readonly author: string
  /** The day the model's law was read, `AAAA-MM-JJ`. */
  readonly lawDate?: string
  /** The dossier as JSON, to travel inside the file. */
  readonly dossier?: string
}

/** The Word file of a document tree. Same tree and same options, same bytes. */
export function writeWord(document: DocumentNode, options: WordOptions): Uint8Array {
  const { shell, mode, date, dossier } = options
  const bookmarks = bookmarksOf(document)
  const runs = makeRuns(document, bookmarks, mode)
  const lists = makeLists()
  const comments = mode === 'draft' ? makeComments(runs, date) : undefined
  const body = writeBody(document, { bookmarks, runs, lists, comments })
  const commentsPart = comments?.part()
  const footer = footerPart(document, options)
  return packParts({
    ...shell,
    ...(document.largePrint ? { 'word/styles.xml': enlarge(shell['word/styles.xml'] ?? '') } : {}),
    'word/document.xml': `${xmlDeclaration}<w:document ${namespacesOf(body)}><w:body>${body}${section}</w:body></w:document>`,
    'word/numbering.xml': (shell['word/numbering.xml'] ?? '')
      .replace(`"${PART_NUMBER}"`, `"${partNameOf(document)} %1"`)
      .replace('</w:numbering>', `${lists.instances()}</w:numbering>`),
    'word/header1.xml': headerPart(document, options),
    'word/footer1.xml': footer,
    'word/footer2.xml': footer,
    ...(commentsPart === undefined ? {} : { 'word/comments.xml': commentsPart }),
    'docProps/core.xml': corePart(document, options),
    'docProps/app.xml': appPart,
    'docProps/custom.xml': customPart(document, dossier),
    ...(dossier === undefined ? {} : dossierParts(dossier)),
  })
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const namespacesOf = (body: string): string =>
  body.includes('<w:drawing>') ? `${namespaces} ${drawingNamespaces}` : namespaces

/** A4 (§17.6.17). The first page has a footer and no header: its title is there already. */
const section = [
  '<w:sectPr>',
  `<w:headerReference w:type="default" r:id="${relationId('word/header1.xml')}"/>`,
  `<w:footerReference w:type="default" r:id="${relationId('word/footer1.xml')}"/>`,
  `<w:footerReference w:type="first" r:id="${relationId('word/footer2.xml')}"/>`,
  `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>`,
  `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/>`,
  '<w:titlePg/>',
  '</w:sectPr>',
].join('')
