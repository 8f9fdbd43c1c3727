import type { BlankNode, Block, CellNode, Inline, ItemNode, ParagraphNode, RowNode } from '#model/document.ts'
import { saysNothing } from '#questions/clean-text.ts'
import { closeLists } from './close-lists.ts'
import type { Environment } from './environment.ts'
import { blank, inlines, type Scope } from './evaluate-inlines.ts'
import { textsOf } from './format-value.ts'
import type {
  TemplateBlock,
  TemplateEach,
  TemplateIf,
  TemplateInline,
  TemplateParagraph,
  TemplateTable,
} from './template.ts'

/** The blocks of a template for one dossier: total, a draft can always be shown; what is missing becomes a blank. */
export function evaluate(blocks: readonly TemplateBlock[], environment: Environment): readonly Block[] {
  return closeLists(joined(blocks.flatMap((block) => evaluateBlock(block, environment, undefined))))
}

/** A line of text for one dossier, such as a subtitle. */
export function evaluateLine(line: readonly TemplateInline[], environment: Environment): readonly Inline[] {
  return inlines(line, environment, undefined)
}

function evaluateBlock(block: TemplateBlock, env: Environment, scope: Scope | undefined): readonly Block[] {
  switch (block.type) {
    case 'paragraph':
      return onPage(block, splitLines({ type: 'paragraph', children: inlines(block.children, env, scope) }))
    case 'list': {
      const children = block.children.map(
        (item): ItemNode => ({
          type: 'item',
          children: joined(item.flatMap((child) => evaluateBlock(child, env, scope))),
        }),
      )
      return [{ type: 'list', ordered: block.ordered, children }]
    }
    case 'table':
      return [{ type: 'table', numeric: block.numeric, children: rowsOf(block, env, [scope]) }]
    case 'note':
    case 'signature':
      return [
        {
          type: block.type,
          children: block.children.map((child) => ({
            type: 'paragraph',
            children: inlines(child.children, env, scope),
          })),
        },
      ]
    case 'timeline': {
      const points = env.points(block.name)
      return points.length > 0 ? [{ type: 'timeline', points }] : []
    }
    case 'if':
      return evaluateIf(block, env, scope)
    case 'each':
      return evaluateEach(block, env)
  }
}

/** A condition that is not settled leaves one visible blank, of the shape of what it holds: nothing is chosen in the person's place. */
function evaluateIf(block: TemplateIf, env: Environment, scope: Scope | undefined): readonly Block[] {
  const resolved = env.resolve(block.name)
  if (resolved.state === 'missing') {
    const words: ParagraphNode = { type: 'paragraph', children: [blank(resolved, env)] }
    const [first] = [...block.body, ...block.otherwise]
    if (first?.type !== 'list') return [words]
    return [{ type: 'list', ordered: first.ordered, children: [{ type: 'item', children: [words] }] }]
  }
  const holds = resolved.state === 'known' && resolved.value === true
  return (holds ? block.body : block.otherwise).flatMap((child) => evaluateBlock(child, env, scope))
}

function evaluateEach(block: TemplateEach, env: Environment): readonly Block[] {
  const resolved = env.resolve(block.name)
  const entry = env.vocabulary[block.name]
  const lines = resolved.state === 'known' && Array.isArray(resolved.value) ? resolved.value : []
  if (resolved.state !== 'missing' && lines.length === 0) {
    return block.otherwise.flatMap((child) => evaluateBlock(child, env, undefined))
  }
  const scope = { list: block.name, columns: entry?.columns }
  const scopes: readonly Scope[] =
    resolved.state === 'missing'
      ? [{ ...scope, row: {}, awaited: resolved }]
      : lines.map((line: unknown) => ({
          ...scope,
          // A checked row is a record of its columns; a checked list holds texts or option ids.
          row:
            typeof line === 'object' && line !== null
              ? (line as Readonly<Record<string, unknown>>)
              : { this: textsOf(line, entry?.options)[0] },
        }))
  const [only, ...others] = block.body
  if (only?.type === 'table' && others.length === 0)
    return [{ type: 'table', numeric: only.numeric, children: rowsOf(only, env, scopes) }]
  return scopes.flatMap((scope) => block.body.flatMap((child) => evaluateBlock(child, env, scope)))
}

/** The header and fixed rows once, the last row once per line of the loop. */
function rowsOf(
  table: TemplateTable,
  env: Environment,
  scopes: readonly (Scope | undefined)[],
): readonly RowNode[] {
  const last = table.rows.length - 1
  return table.rows.flatMap((cells, index) =>
    (index === last && index > 0 ? scopes : [undefined]).map(
      (scope): RowNode => ({
        type: 'row',
        header: index === 0,
        children: cells.map((cell): CellNode => ({ type: 'cell', children: inlines(cell, env, scope) })),
      }),
    ),
  )
}

/** The first of the paragraphs starts a page where its template does. */
const onPage = ({ newPage }: TemplateParagraph, lines: readonly ParagraphNode[]): readonly ParagraphNode[] =>
  newPage ? lines.map((line, at) => (at === 0 ? { ...line, newPage } : line)) : lines

/** A long answer alone in its paragraph keeps its own paragraphs, and so does a line of a list drawn for it. */
function splitLines(node: ParagraphNode): readonly ParagraphNode[] {
  const [only] = node.children
  if (
    node.children.length !== 1 ||
    (only?.type !== 'filled' && only?.type !== 'text') ||
    !only.value.includes('\n')
  )
    return [node]
  return only.value
    .split('\n')
    .filter((line) => !saysNothing(line))
    .map((line) => ({ type: 'paragraph', children: [{ ...only, value: line }] }))
}

/**
 * What conditions leave side by side: two lists are one, and the numbering goes on; a blank that stands alone is not
 * said again by the next one when both wait for the same answer.
 */
function joined(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    const before = result.at(-1)
    const awaited = loneBlank(block)?.fact
    const read = awaited === undefined ? undefined : result.findLast(({ type }) => type !== 'note')
    if (read && awaited === lastBlank(read)?.fact) continue
    if (block.type === 'list' && before?.type === 'list' && before.ordered === block.ordered) {
      result[result.length - 1] = { ...before, children: [...before.children, ...block.children] }
    } else result.push(block)
  }
  return result
}

/** The blank a block is made of, when there is nothing else in it. */
function loneBlank(block: Block): BlankNode | undefined {
  if (block.type === 'list') return block.children.length === 1 ? lastBlank(block) : undefined
  const [only, ...others] = block.type === 'paragraph' ? block.children : []
  return only?.type === 'blank' && others.length === 0 ? only : undefined
}

/** The blank alone on the last line of a block. */
function lastBlank(block: Block): BlankNode | undefined {
  if (block.type !== 'list') return loneBlank(block)
  const lines = block.children.at(-1)?.children ?? []
  const [last] = lines
  return last && lines.length === 1 ? lastBlank(last) : undefined
}
