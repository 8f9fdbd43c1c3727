import type { AlignType, ListItem, PhrasingContent, RootContent, Table, Text } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { text } from '#model/document.ts'
import { FILLER, type Masked } from './mask-expressions.ts'
import type { TemplateBlock, TemplateInline, TemplateParagraph, ValueExpression } from './template.ts'
import type { TemplateMistake } from './template-problem.ts'
import { glueEnd, glueStart, typeset } from './typography.ts'

type Report = (offset: number, mistake: TemplateMistake) => void
type Reading = { readonly marks: Pick<Masked, 'isMark' | 'expressionAt'>; readonly report: Report }

/** Markdown marks a clause may not use, and how they are called in French. */
const REFUSED: Readonly<Record<string, string>> = {
  heading: 'un titre',
  html: 'une balise',
  code: 'un retrait de quatre espaces',
  inlineCode: 'une apostrophe inversée',
  link: 'un lien',
  linkReference: 'un lien entre crochets',
  definition: 'une définition de lien',
  image: 'une image',
  imageReference: 'une image',
  thematicBreak: 'un trait de séparation',
  footnoteReference: 'une note de bas de page',
  break: 'un retour à la ligne forcé',
  listItem: 'un élément de liste vide',
  table: 'un tableau sans autre ligne que son en-tête',
}

/** One stretch of Markdown without block helpers, as blocks; marks outside the closed list are reported. */
export function parseMarkdown(
  markdown: string,
  marks: Reading['marks'],
  report: Report,
): readonly TemplateBlock[] {
  const reading = { marks, report }
  const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return root.children.flatMap((node, at) => {
    if (node.type === 'thematicBreak' && root.children[at + 1]?.type === 'paragraph') return []
    const blocks = drawing(node, reading) ?? block(node, reading)
    return root.children[at - 1]?.type === 'thematicBreak' ? blocks.map(onNewPage) : blocks
  })
}

/** A drawing stands alone in its paragraph. */
function drawing(node: RootContent, { marks }: Reading): readonly TemplateBlock[] | undefined {
  const [only, ...others] = node.type === 'paragraph' ? node.children : []
  if (only?.type !== 'text' || others.length > 0) return undefined
  const [mark = '', ...more] = only.value.replaceAll(FILLER, '').trim()
  const expression = more.length === 0 && marks.isMark(mark) ? marks.expressionAt(mark) : undefined
  return expression?.type === 'timeline' ? [expression] : undefined
}

/** A rule above a paragraph starts a page; a rule anywhere else is refused. */
const onNewPage = (block: TemplateBlock): TemplateBlock =>
  block.type === 'paragraph' ? { ...block, newPage: true } : block

function block(node: RootContent, reading: Reading): readonly TemplateBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inlines(node.children, reading) }]
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          children: node.children.map((item) => blocksOfItem(item, reading)),
        },
      ]
    case 'blockquote':
      return [{ type: 'note', children: node.children.flatMap((child) => noteParagraph(child, reading)) }]
    case 'table':
      return [table(node, reading)]
    default:
      return refuse(node, reading)
  }
}

function blocksOfItem(item: ListItem, reading: Reading): readonly TemplateBlock[] {
  if (item.children.length === 0) refuse(item, reading)
  return item.children.flatMap((child) => block(child, reading))
}

function noteParagraph(node: RootContent, reading: Reading): readonly TemplateParagraph[] {
  if (node.type === 'paragraph') return [{ type: 'paragraph', children: inlines(node.children, reading) }]
  return refuse(node, reading, 'une note qui n’est pas faite de paragraphes')
}

function table(node: Table, reading: Reading): TemplateBlock {
  if (node.children.length < 2) refuse(node, reading)
  return {
    type: 'table',
    numeric: (node.align ?? []).map((align: AlignType) => align === 'right'),
    rows: node.children.map((row) => row.children.map((cell) => inlines(cell.children, reading))),
  }
}

function inlines(nodes: readonly PhrasingContent[], reading: Reading): readonly TemplateInline[] {
  const children = nodes.flatMap((node): readonly TemplateInline[] => {
    if (node.type === 'text') {
      if (/[{}]/.test(node.value)) refuse(node, reading, 'une accolade seule')
      return words(node, reading)
    }
    if (node.type === 'strong') return [{ type: 'strong', children: inlines(node.children, reading) }]
    if (node.type === 'emphasis') return [{ type: 'emphasis', children: inlines(node.children, reading) }]
    return refuse(node, reading)
  })
  return setAsFrench(children)
}

/** A run of text cut at its marks: words and expressions. */
function words(node: Text, reading: Reading): readonly TemplateInline[] {
  const nodes: TemplateInline[] = []
  let plain = ''
  const flush = (): void => {
    if (plain !== '') nodes.push(text(plain))
    plain = ''
  }
  for (const character of node.value.replaceAll(FILLER, '').replace(/\s*\n\s*/g, ' ')) {
    if (reading.marks.isMark(character)) {
      flush()
      const expression = reading.marks.expressionAt(character)
      if (expression?.type === 'timeline') refuse(node, reading, 'une frise qui n’est pas seule sur sa ligne')
      else if (expression) nodes.push(expression)
    } else plain += character
  }
  flush()
  return nodes
}

/** The words set as French typography asks; a figure keeps its unit, « article » keeps its number. */
function setAsFrench(nodes: readonly TemplateInline[]): readonly TemplateInline[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node
    const before = nodes[index - 1]
    const after = nodes[index + 1]
    let value = typeset(node.value, before === undefined)
    if (before?.type === 'value' && isFigure(before)) value = glueStart(value)
    if (after?.type === 'reference') value = glueEnd(value)
    return text(value)
  })
}

const isFigure = (node: ValueExpression): boolean =>
  node.helper === 'nombre' || node.helper === 'lettres' || node.helper === 'montant'

function refuse(
  node: RootContent | PhrasingContent,
  reading: Reading,
  mark = REFUSED[node.type] ?? node.type,
): readonly never[] {
  reading.report(node.position?.start.offset ?? 0, { code: 'mark-refused', mark })
  return []
}
