/**
 * The hinge of the house: the document tree. Assembly makes it, writers (preview, Word, Markdown) and review read it.
 * Adding a node type here breaks, at compile time, every writer that ignores it.
 */
import type { CalendarDate } from './calendar-date.ts'

/** Where a filled value comes from: what the person typed, the model's proposal, the law's figure, or a conclusion. */
export type Origin = 'answer' | 'proposal' | 'parameter' | 'finding'

export type TextNode = { readonly type: 'text'; readonly value: string }
export type StrongNode = { readonly type: 'strong'; readonly children: readonly Inline[] }
export type EmphasisNode = { readonly type: 'emphasis'; readonly children: readonly Inline[] }
/** A value put in the text. `fact` is the question it leads back to; empty when no question gives it. `value` may hold line breaks. */
export type FilledNode = {
  readonly type: 'filled'
  readonly fact: string
  readonly value: string
  readonly origin: Origin
}
/** A value still missing: shown as « label », counted, walkable, highlighted in a draft. */
export type BlankNode = {
  readonly type: 'blank'
  readonly fact: string
  readonly label: string
  readonly reason: 'unanswered' | 'unknown' | 'wrong'
}
/** A cross-reference to a clause; its number is read in `DocumentNode.numbers`, so that renumbering touches no clause. */
export type ReferenceNode = { readonly type: 'reference'; readonly target: string }

export type ParagraphNode = {
  readonly type: 'paragraph'
  /** It starts a page: ballots and sheets filled by hand go one to a page. */
  readonly newPage?: true
  readonly children: readonly Inline[]
}
export type ItemNode = { readonly type: 'item'; readonly children: readonly Block[] }
export type ListNode = {
  readonly type: 'list'
  readonly ordered: boolean
  readonly children: readonly ItemNode[]
}
export type CellNode = { readonly type: 'cell'; readonly children: readonly Inline[] }
export type RowNode = {
  readonly type: 'row'
  readonly header: boolean
  readonly children: readonly CellNode[]
}
/** The first row is always the header row. `numeric` says which columns are set right. */
export type TableNode = {
  readonly type: 'table'
  readonly numeric: readonly boolean[]
  readonly children: readonly RowNode[]
}
/** A drafting note to the parties: shown in the preview, a comment in a Word draft, absent from the final. */
export type NoteNode = { readonly type: 'note'; readonly children: readonly ParagraphNode[] }
/** The place where one party signs: who, in words, then room for the hand. */
export type SignatureNode = { readonly type: 'signature'; readonly children: readonly ParagraphNode[] }

/** What a point of a timeline stands for: a vote, a day fixed, the law’s last day, our advice. */
export type MarkKind = 'vote' | 'fixed' | 'law' | 'advice'
/** One day of a timeline; its words are few, they stand beside its mark. */
export type TimelinePoint = {
  readonly date: CalendarDate
  readonly kind: MarkKind
  readonly label: string
}
/** Days drawn along a line, in their order; a writer that cannot draw says them one by one. */
export type TimelineNode = { readonly type: 'timeline'; readonly points: readonly TimelinePoint[] }

/** One article (or one unnumbered section when its part is unnumbered). `id` is the clause file's name without variant. */
export type ClauseNode = {
  readonly type: 'clause'
  readonly id: string
  readonly title: string
  /** Kept for sure, or shown although a missing answer could still drop it. */
  readonly certain: boolean
  readonly children: readonly Block[]
}
export type PartNode = {
  readonly type: 'part'
  readonly id: string
  /** Absent: an unnumbered part without a printed heading (opening, signatures). */
  readonly title?: string
  readonly children: readonly ClauseNode[]
}
export type DocumentNode = {
  readonly type: 'document'
  /** The model's folder, e.g. `accord-entreprise`. */
  readonly model: string
  readonly modelVersion: string
  readonly title: string
  /** Large letters without serifs, for who reads with effort. */
  readonly largePrint?: true
  /** What a numbered part is called: « Article 4 », « Chapitre 4 »; a title when absent. */
  readonly partName?: 'Article' | 'Chapitre'
  /** Who the document is for, under the title and in the header. */
  readonly subtitle: readonly Inline[]
  readonly children: readonly PartNode[]
  /** Part or clause id → its number as printed, e.g. `temps-de-travail` → `4`, `forfait-jours` → `4.7`. Unnumbered ones are absent. */
  readonly numbers: Readonly<Record<string, string>>
}

export type Inline = TextNode | StrongNode | EmphasisNode | FilledNode | BlankNode | ReferenceNode
export type Block = ParagraphNode | ListNode | TableNode | NoteNode | SignatureNode | TimelineNode
export type Node = DocumentNode | PartNode | ClauseNode | Block | ItemNode | RowNode | CellNode | Inline

/** A writer: one small function per node type, exhaustive by construction. */
export type Handlers<Out> = { readonly [T in Node['type']]: (node: Extract<Node, { type: T }>) => Out }
/** A writer of running text only. */
export type InlineHandlers<Out> = {
  readonly [T in Inline['type']]: (node: Extract<Inline, { type: T }>) => Out
}

export const text = (value: string): TextNode => ({ type: 'text', value })
export const paragraph = (...children: readonly Inline[]): ParagraphNode => ({ type: 'paragraph', children })

/** Every blank of the tree, in reading order; the same fact may come back several times. */
export function blanksOf(node: Node): readonly BlankNode[] {
  const found: BlankNode[] = []
  visit(node, (n) => {
    if (n.type === 'blank') found.push(n)
  })
  return found
}

/** Calls `see` on the node and on all it holds, depth first, in reading order. */
export function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  if (node.type === 'document') for (const child of node.subtitle) visit(child, see)
  if ('children' in node) for (const child of node.children) visit(child, see)
}
