import type {
  Block,
  ClauseNode,
  DocumentNode,
  Handlers,
  ItemNode,
  ListNode,
  ParagraphNode,
  SignatureNode,
} from '#model/document.ts'
import { dispatch, plainInlines } from './plain-text.ts'
import type { Bookmark } from './word-bookmarks.ts'
import type { Comments } from './word-comments.ts'
import { writeContents } from './word-contents.ts'
import { makeHeadings } from './word-headings.ts'
import { grown, WIDENING } from './word-large-print.ts'
import { bulletStyles, continueStyles, type Lists, levelOf, numberStyles } from './word-lists.ts'
import { type Runs, run } from './word-runs.ts'
import { makeSheet, type Sheet } from './word-sheet.ts'
import { writeSignatures } from './word-signatures.ts'
import { drawingLetters, type ParagraphStyleId, paragraphStyles as p } from './word-style-names.ts'
import { writeTable } from './word-table.ts'
import { timelineRun } from './word-timeline.ts'

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
  /** It announces a list, a table or signatures, and stays on their page. */
  readonly kept: boolean
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
  writeContents(document, pens.bookmarks, sheet)
  const clauses = document.children.flatMap((part) => part.children)
  for (const part of document.children) {
    headings.part(part)
    for (const clause of part.children) {
      const blocks = openClause(clause.children, sheet)
      headings.clause(clause, part)
      const next = clauses[clauses.indexOf(clause) + 1]
      writeBlocks(blocks, next !== undefined && (isSignedAtOnce(next, document) || opensOnATable(next)))
    }
  }
  return sheet.text()
}

/** The space that a list leaves under a table, as « Texte après un tableau » does; its style cannot know what is above. */
const afterTable = '<w:spacing w:before="200"/>'

/** Letters of two lines of a list. */
const shortPoint = 180
/** Letters of « Fait à…, le… » before signatures. */
const fewWords = 100

/** Writes the blocks of a clause; `announcesNext` when its last words belong on the page where the next clause begins. */
type WriteClause = (nodes: readonly Block[], announcesNext: boolean) => void

function makeBlocks(document: DocumentNode, pens: BodyPens, sheet: Sheet): WriteClause {
  const { runs, lists, comments } = pens
  const plain = plainInlines(document)
  const letters = document.largePrint ? grown(drawingLetters) : drawingLetters
  const scale = document.largePrint ? WIDENING : 1
  let drawn = 0
  const nextId = () => ++drawn

  const body: WriteParagraph = (text, around) =>
    sheet.paragraph(bodyStyle(sheet.afterTable(), around), text, { kept: around.kept })

  /**
   * `depth` counts the lists around. Signatures that follow each other are set together, and so is what is above them
   * in their clause; with `announcesNext`, the last paragraph too, lest they stand alone on a page.
   */
  function blocks(
    nodes: readonly Block[],
    depth: number,
    writeParagraph: WriteParagraph,
    announcesNext = false,
  ): void {
    for (const [at, node] of nodes.entries()) {
      const handlers: BlockHandlers = {
        paragraph: (paragraph) => {
          const below = samePage(nodes.slice(at + 1))
          const next = below.find(isText)
          const announces = next
            ? next.type !== 'paragraph' || plain(paragraph.children).endsWith(':')
            : announcesNext
          const previous = nodes.slice(0, at).findLast(isText)
          write(paragraph, writeParagraph, { previous, kept: announces || below.some(isSignature) })
        },
        list: (list) => writeList(list, depth, announcesNext && !nodes.slice(at + 1).some(isText)),
        table: (table) => {
          leaveTable()
          writeTable(table, { sheet, runs, plain, scale })
        },
        timeline: (timeline) => {
          const drawing = timelineRun(timeline, { letters, nextId })
          if (drawing !== '') sheet.paragraph(p.drawing, drawing)
        },
        note: (note) => {
          const comment = comments?.add(note)
          if (comment !== undefined) sheet.annotate(comment)
        },
        signature: () => {
          if (nodes[at - 1]?.type === 'signature') return
          leaveTable()
          const signatures = signaturesFrom(nodes, at)
          writeSignatures(signatures, sheet, runs, nodes.slice(at + signatures.length).some(isText))
        },
      }
      dispatch<Block, void>(handlers, node)
    }
  }

  function write(paragraph: ParagraphNode, writeParagraph: WriteParagraph, around: Around): void {
    const text = runs(paragraph.children)
    if (text === '') return
    if (paragraph.newPage) sheet.breakPage()
    writeParagraph(text, around)
  }

  /** Neither the first point of a list nor the last is left alone on a page, when it is short; `signed`, signatures follow the last. */
  function writeList(list: ListNode, depth: number, signed: boolean): void {
    const marker = lists.open(list.ordered, depth)
    let room = sheet.afterTable() ? afterTable : ''
    const level = levelOf(depth)
    const style = (list.ordered ? numberStyles : bulletStyles)[level]
    const last = list.children.length - 1
    for (const [at, point] of list.children.entries()) {
      let marked = false
      const edge =
        at < last &&
        ((at === 0 && isShort(point)) || (at === last - 1 && isShort(list.children[last] ?? point)))
      blocks(point.children, depth + 1, (text, { kept }) => {
        sheet.paragraph(marked ? continueStyles[level] : style, text, {
          kept: kept || edge || (signed && at === last),
          marker: marked ? '' : marker + room,
        })
        marked = true
        room = ''
      })
    }
  }

  /** Two lines at most: a longer point holds its place at the head or the foot of a page. */
  function isShort({ children: [only, ...others] }: ItemNode): boolean {
    return only?.type === 'paragraph' && others.length === 0 && plain(only.children).length <= shortPoint
  }

  /** Word joins two tables that touch: a thin line, the only paragraph without text, keeps them apart. */
  function leaveTable(): void {
    if (sheet.afterTable()) sheet.paragraph(p.tableGap, '')
  }

  return (nodes, announcesNext) => blocks(nodes, 0, body, announcesNext)
}

/** Signatures under so few words that they would be lonely on a page. */
function isSignedAtOnce({ children }: ClauseNode, document: DocumentNode): boolean {
  const first = children.findIndex(isSignature)
  const plain = plainInlines(document)
  const words = children
    .slice(0, first)
    .flatMap((node) => (node.type === 'paragraph' ? plain(node.children) : []))
  return first !== -1 && words.join(' ').length <= fewWords
}

/** Whether a clause goes on with what the one before announces: it has no title, and begins with a table. */
function opensOnATable({ title, children }: ClauseNode): boolean {
  return title === '' && children.find(isText)?.type === 'table'
}

/** A clause that begins on a page of its own takes its heading there. */
function openClause([first, ...others]: readonly Block[], sheet: Sheet): readonly Block[] {
  if (first === undefined) return others
  if (first.type !== 'paragraph' || !first.newPage) return [first, ...others]
  sheet.breakPage()
  const { newPage: _opens, ...paragraph } = first
  return [paragraph, ...others]
}

/** What comes before the next page: a paragraph is not kept with what a later page holds. */
function samePage(nodes: readonly Block[]): readonly Block[] {
  const end = nodes.findIndex((node) => node.type === 'paragraph' && node.newPage)
  return end === -1 ? nodes : nodes.slice(0, end)
}

function isText(node: Block): boolean {
  return node.type !== 'note'
}

function isSignature(node: Block): node is SignatureNode {
  return node.type === 'signature'
}

function bodyStyle(afterTable: boolean, { previous }: Around): ParagraphStyleId {
  if (afterTable) return p.bodyAfterTable
  return previous?.type === 'list' ? p.bodyAfterList : p.body
}

function signaturesFrom(nodes: readonly Block[], start: number): readonly SignatureNode[] {
  const end = nodes.findIndex((node, at) => at > start && !isSignature(node))
  const run = nodes.slice(start, end === -1 ? undefined : end)
  return run.filter(isSignature)
}
