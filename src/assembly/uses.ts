import type {
  Position,
  ReferenceExpression,
  TemplateBlock,
  TemplateEach,
  TemplateIf,
  TemplateInline,
  TemplateTimeline,
  ValueExpression,
} from './template.ts'
import type { Vocabulary } from './vocabulary.ts'

type Context = {
  /** The list being repeated, when inside a loop. */
  readonly loop?: string
  /** The conditions that hold here: nothing written under them shows without them. */
  readonly under: readonly string[]
}
/** One named thing a template uses, where it stands, and under what. */
export type Use = Context &
  (
    | {
        readonly type: 'value'
        readonly name: string
        readonly at: Position
        readonly node: ValueExpression
        readonly column: boolean
      }
    | {
        readonly type: 'condition'
        readonly name: string
        readonly at: Position
        readonly node: TemplateIf
        readonly column: false
      }
    | {
        readonly type: 'loop'
        readonly name: string
        readonly at: Position
        readonly node: TemplateEach
        readonly column: false
      }
    | {
        readonly type: 'drawing'
        readonly name: string
        readonly at: Position
        readonly node: TemplateTimeline
        readonly column: false
      }
    | {
        readonly type: 'reference'
        readonly name: string
        readonly at: Position
        readonly node: ReferenceExpression
      }
  )

/** What a list of blocks uses, in reading order; inside a loop, the columns of its list are told apart from names. */
export function usesOf(blocks: readonly TemplateBlock[], vocabulary: Vocabulary): readonly Use[] {
  const uses: Use[] = []
  const isColumn = (loop: string, name: string): boolean =>
    Object.hasOwn(vocabulary[loop]?.columns ?? {}, name)
  const inlines = (nodes: readonly TemplateInline[], context: Context): void => {
    for (const node of nodes) {
      if (node.type === 'value') {
        const column =
          node.name === 'this' || (context.loop !== undefined && isColumn(context.loop, node.name))
        uses.push({ ...context, type: 'value', name: node.name, at: node.at, node, column })
      } else if (node.type === 'reference') {
        uses.push({ ...context, type: 'reference', name: node.target, at: node.at, node })
      } else if (node.type !== 'text') inlines(node.children, context)
    }
  }
  const walk = (nodes: readonly TemplateBlock[], context: Context): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph') inlines(node.children, context)
      else if (node.type === 'note' || node.type === 'signature') walk(node.children, context)
      else if (node.type === 'list') for (const item of node.children) walk(item, context)
      else if (node.type === 'table') {
        // A loop repeats the last row only: the others are written once, outside it.
        const { loop: _, ...once } = context
        for (const [index, row] of node.rows.entries())
          for (const cell of row) inlines(cell, index > 0 && index === node.rows.length - 1 ? context : once)
      } else if (node.type === 'timeline') {
        uses.push({ ...context, type: 'drawing', name: node.name, at: node.at, node, column: false })
      } else if (node.type === 'if') {
        uses.push({ ...context, type: 'condition', name: node.name, at: node.at, node, column: false })
        walk(node.body, { ...context, under: [...context.under, node.name] })
        walk(node.otherwise, context)
      } else {
        uses.push({ ...context, type: 'loop', name: node.name, at: node.at, node, column: false })
        walk(node.body, { ...context, loop: node.name })
        walk(node.otherwise, context)
      }
    }
  }
  walk(blocks, { under: [] })
  return uses
}
