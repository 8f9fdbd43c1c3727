import type {
  Block,
  DocumentNode,
  Handlers,
  ListNode,
  ParagraphNode,
  SignatureNode,
} from '#model/document.ts'
import { dispatch, plainInlines } from './plain-text.ts'
import type { Bookmark } from './word-bookmarks.ts'
import type { Comments } from './word-comments.ts'
import { writeContents } from './word-contents.ts'
import { makeHeadings } from './word-headings.ts'
import { bulletStyles, continueStyles, type Lists, levelOf, numberStyles } from './word-lists.ts'
import { type Runs, run } from './word-runs.ts'
import { makeSheet, type Sheet } from './word-sheet.ts'
import { writeSignatures } from './word-signatures.ts'
import { type ParagraphStyleId, paragraphStyles as p } from './word-style-names.ts'
import { writeTable } from './word-table.ts'

type BodyPens = {
  readonly bookmarks: ReadonlyMap<string, Bookmark>
  readonly runs: Runs
  readonly lists: Lists
  /** Absent in a final document: notes are dropped. */
  readonly comments: Comments | undefined
}
/** Writes one block, knowing the one that follows; a new type of block must be named here. */
type BlockHandlers = Pick<Handlers<void>, Block['type']>
type Around = {
  readonly previous: Block | undefined
  readonly next: Block | undefined
  /** Somebody signs further down: nothing of what is signed stays alone on the page before. */
  readonly signedBelow: boolean
}
type WriteParagraph = (text: string, around: Around) => void

/** The paragraphs and tables of `word/document.xml`, without the section's own properties. */
export function writeBody(document: DocumentNode, pens: BodyPens): string {
  const sheet = makeSheet()
  const headings = makeHeadings(document, pens.bookmarks, sheet)
  const writeBlocks = makeBlocks(document, pens, sheet)
  sheet.paragraph(p.title, run(document.title))
  const subtitle = pens.runs(document.subtitle)
  if (subtitle !== '') sheet.paragraph(p.subtitle, subtitle)
  if (writeContents(document, pens.bookmarks, sheet)) sheet.breakPage()
  for (const part of document.children) {
    headings.part(part)
    for (const clause of part.children) {
      headings.clause(clause, part)
      writeBlocks(clause.children)
    }
  }
  return sheet.text()
}

function makeBlocks(document: DocumentNode, pens: BodyPens, sheet: Sheet): (nodes: readonly Block[]) => void {
  const { runs, lists, comments } = pens
  const plain = plainInlines(document)

  const body: WriteParagraph = (text, around) => sheet.paragraph(bodyStyle(sheet.afterTable(), around), text)

  /** `depth` counts the lists around. Signatures that follow each other are set together. */
  function blocks(nodes: readonly Block[], depth: number, writeParagraph: WriteParagraph): void {
    for (const [at, node] of nodes.entries()) {
      const handlers: BlockHandlers = {
        paragraph: (paragraph) =>
          write(paragraph, writeParagraph, {
            previous: nodes.slice(0, at).findLast(isText),
            next: nodes.slice(at + 1).find(isText),
            signedBelow: nodes.slice(at + 1).some((later) => later.type === 'signature'),
          }),
        list: (list) => writeList(list, depth),
        table: (table) => {
          leaveTable()
          writeTable(table, { sheet, runs, plain })
        },
        note: (note) => {
          const comment = comments?.add(note)
          if (comment !== undefined) sheet.annotate(comment)
        },
        signature: () => {
          if (nodes[at - 1]?.type === 'signature') return
          leaveTable()
          writeSignatures(signaturesFrom(nodes, at), sheet, runs)
        },
      }
      dispatch<Block, void>(handlers, node)
    }
  }

  function write(paragraph: ParagraphNode, writeParagraph: WriteParagraph, around: Around): void {
    const text = runs(paragraph.children)
    if (text !== '') writeParagraph(text, around)
  }

  function writeList(list: ListNode, depth: number): void {
    const marker = lists.open(list.ordered, depth)
    const level = levelOf(depth)
    const style = (list.ordered ? numberStyles : bulletStyles)[level]
    for (const point of list.children) {
      let marked = false
      blocks(point.children, depth + 1, (text) => {
        sheet.paragraph(marked ? continueStyles[level] : style, text, marked ? '' : marker)
        marked = true
      })
    }
  }

  /** Word joins two tables that touch: a thin line, the only paragraph without text, keeps them apart. */
  function leaveTable(): void {
    if (sheet.afterTable()) sheet.paragraph(p.tableGap, '')
  }

  return (nodes) => blocks(nodes, 0, body)
}

function isText(node: Block): boolean {
  return node.type !== 'note'
}

/** What announces a list, a table or signatures stays on their page. */
function bodyStyle(afterTable: boolean, { previous, next, signedBelow }: Around): ParagraphStyleId {
  if (afterTable) return p.bodyAfterTable
  if (signedBelow || (next && next.type !== 'paragraph')) return p.bodyKept
  return previous?.type === 'list' ? p.bodyAfterList : p.body
}

function signaturesFrom(nodes: readonly Block[], start: number): readonly SignatureNode[] {
  const end = nodes.findIndex((node, at) => at > start && node.type !== 'signature')
  const run = nodes.slice(start, end === -1 ? undefined : end)
  return run.filter((node): node is SignatureNode => node.type === 'signature')
}
