import { BugError } from '#model/bug-error.ts'
import type {
  Block,
  ClauseNode,
  DocumentNode,
  Handlers,
  Inline,
  InlineHandlers,
  Node,
} from '#model/document.ts'
import { titlesOf } from './numbered-title.ts'
import { sayPoint } from './timeline-words.ts'
import { clean } from './xml.ts'

type BlockHandlers = Pick<Handlers<readonly string[]>, Block['type']>

/**
 * The text paragraphs in reading order, without automatic numbers nor drafting notes: title, subtitle, headings, paragraphs, cells.
 * A reference is its number, a blank its label between brackets; what would be empty is absent.
 */
export function toPlainText(document: DocumentNode): readonly string[] {
  const inlines = plainInlines(document)
  const blocks: BlockHandlers = {
    paragraph: (node) => [inlines(node.children)],
    list: (node) => node.children.flatMap((child) => child.children.flatMap(block)),
    table: (node) => node.children.flatMap((row) => row.children.map((cell) => inlines(cell.children))),
    note: () => [],
    signature: (node) => node.children.flatMap((child) => blocks.paragraph(child)),
    timeline: (node) => node.points.map((point) => clean(sayPoint(point))),
  }
  function block(node: Block): readonly string[] {
    return dispatch(blocks, node)
  }
  const clause = (node: ClauseNode) => [clean(node.title), ...node.children.flatMap(block)]
  const parts = document.children.flatMap((part) => [
    clean(part.title ?? ''),
    ...part.children.flatMap(clause),
  ])
  return [clean(document.title), inlines(document.subtitle), ...parts].filter((line) => line !== '')
}

/** A reader of running text: what a run of inline nodes says, in one string. */
export function plainInlines(document: DocumentNode): (nodes: readonly Inline[]) => string {
  const titles = titlesOf(document)
  const handlers: InlineHandlers<string> = {
    text: (node) => clean(node.value),
    strong: (node) => inlines(node.children),
    emphasis: (node) => inlines(node.children),
    filled: (node) => clean(node.value),
    blank: (node) => `[${clean(node.label)}]`,
    reference: (node) => referenceText(node.target, document.numbers, titles),
  }
  function inlines(nodes: readonly Inline[]): string {
    return nodes.map((node) => dispatch(handlers, node)).join('')
  }
  return inlines
}

/** What a reference prints: the number of its target, or its title when it has none. */
export function referenceText(
  target: string,
  numbers: DocumentNode['numbers'],
  titles: ReadonlyMap<string, string>,
): string {
  const text = titles.has(target) ? (numbers[target] ?? titles.get(target)) : undefined
  if (!text) throw new BugError(`reference to ${target}, which is not in the document`)
  return text
}

/** Calls the writer of the node's own type. */
export function dispatch<N extends Node, Out>(
  handlers: { readonly [T in N['type']]: (node: Extract<N, { type: T }>) => Out },
  node: N,
): Out {
  // The key and the node have the same type by construction; TypeScript cannot tie them through a union.
  const write = handlers[node.type as N['type']] as unknown as (node: N) => Out
  return write(node)
}
