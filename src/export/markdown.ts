import type {
  Block,
  ClauseNode,
  DocumentNode,
  Handlers,
  Inline,
  InlineHandlers,
  RowNode,
} from '#model/document.ts'
import { numberedTitle, titlesOf } from './numbered-title.ts'
import { dispatch, referenceText } from './plain-text.ts'
import { sayPoint } from './timeline-words.ts'
import { clean } from './xml.ts'

type BlockHandlers = Pick<Handlers<string>, Block['type']>

/** The document as Markdown a lawyer reads in a text diff: one paragraph a line, numbers printed, blanks and notes shown. */
export function toMarkdown(document: DocumentNode): string {
  const inlines = markdownInlines(document)
  const blocks = markdownBlocks(inlines)
  const clause = (node: ClauseNode, titled: boolean) => [
    // An untitled article is its part: it has no heading of its own.
    heading(titled ? '###' : '##', node.title === '' ? '' : numberedTitle(node, document)),
    ...node.children.map((child) => dispatch<Block, string>(blocks, child)),
  ]
  const parts = document.children.flatMap((part) => [
    heading('##', part.title ? numberedTitle(part, document) : ''),
    ...part.children.flatMap((node) => clause(node, part.title !== undefined && part.title !== '')),
  ])
  const pieces = [heading('#', document.title), inlines(document.subtitle), ...parts]
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`
}

function heading(marks: string, title: string): string {
  return title === '' ? '' : `${marks} ${escapeMarkdown(title).replaceAll('\\\n', ' ')}`
}

function markdownBlocks(inlines: (nodes: readonly Inline[]) => string): BlockHandlers {
  const blocks: BlockHandlers = {
    paragraph: (node) => (node.newPage ? '***\n\n' : '') + startOfLine(inlines(node.children)),
    list: (node) =>
      node.children
        .map((child, at) => {
          const mark = node.ordered ? `${at + 1}. ` : '- '
          return mark + indent(join(child.children), ' '.repeat(mark.length))
        })
        .join('\n'),
    table: (node) => {
      const [header, ...rows] = node.children
      if (!header) return ''
      const rule = header.children.map((_, column) => (node.numeric[column] ? '---:' : '---'))
      return [row(header), `| ${rule.join(' | ')} |`, ...rows.map(row)].join('\n')
    },
    note: (node) => join(node.children).replace(/^/gm, '> ').replace(/ +$/gm, ''),
    signature: (node) => join(['_Signature :_', ...node.children]),
    timeline: ({ points }) => {
      const days = points.map((point) => `- ${escapeMarkdown(sayPoint(point))}`)
      return days.length === 0 ? '' : join(['_Frise :_', days.join('\n')])
    },
  }
  function row(node: RowNode): string {
    const cells = node.children.map((cell) =>
      inlines(cell.children).replaceAll('\\\n', '<br>').replaceAll('|', '\\|'),
    )
    return `| ${cells.join(' | ')} |`
  }
  function join(children: readonly (Block | string)[]): string {
    return children
      .map((child) => (typeof child === 'string' ? child : dispatch<Block, string>(blocks, child)))
      .filter((piece) => piece !== '')
      .join('\n\n')
  }
  return blocks
}

function markdownInlines(document: DocumentNode): (nodes: readonly Inline[]) => string {
  const titles = titlesOf(document)
  const handlers: InlineHandlers<string> = {
    text: (node) => escapeMarkdown(node.value),
    strong: (node) => around('**', inlines(node.children)),
    emphasis: (node) => around('_', inlines(node.children)),
    filled: (node) => escapeMarkdown(node.value),
    blank: (node) => `[à compléter : ${escapeMarkdown(node.label)}]`,
    reference: (node) => escapeMarkdown(referenceText(node.target, document.numbers, titles)),
  }
  function inlines(nodes: readonly Inline[]): string {
    return nodes.map((node) => dispatch<Inline, string>(handlers, node)).join('')
  }
  return inlines
}

function around(mark: string, text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`
}

/**
 * What a person typed stays what they typed: no name becomes a heading, a link or bold letters. A line break is a
 * backslash at the end of the line: it shows in a diff, two spaces do not.
 */
function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/[\\`*_<[\]]|&(?=#?\w+;)/g, '\\$&')
    .replaceAll('\n', '\\\n')
}

/** A line that begins like a heading, a rule, a quote, a fence or a list point is a line of text all the same. */
function startOfLine(text: string): string {
  return text
    .replace(/^[ \t]+/gm, '')
    .replace(/^(?:[#>+=~-]|:(?=-))/gm, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/gm, '$1\\$2')
}

function indent(text: string, by: string): string {
  return text.replace(/\n(?!\n)/g, `\n${by}`)
}
