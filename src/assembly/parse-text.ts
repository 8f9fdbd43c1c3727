import Handlebars from 'handlebars'
import { nearest } from '#model/nearest.ts'
import { type Lines, linesOf } from './lines.ts'
import { type Masked, maskExpressions, placeOf } from './mask-expressions.ts'
import { pathName } from './parse-expression.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { TemplateBlock, TemplateInline } from './template.ts'
import type { TemplateMistake } from './template-problem.ts'

export type ReportAt = (offset: number, mistake: TemplateMistake) => void

type Reading = {
  readonly source: string
  readonly lines: Lines
  readonly masked: Masked
  readonly report: ReportAt
}

const BLOCKS = ['if', 'each', 'signature']

/**
 * The blocks of one section of a file. Handlebars finds the expressions, Markdown the structure; expressions become
 * nodes inside the Markdown tree, so that no value can ever be read as markup.
 */
export function parseText(source: string, report: ReportAt): readonly TemplateBlock[] {
  const lines = linesOf(source)
  const program = readProgram(source, lines, report)
  if (!program) return []
  const masked = maskExpressions(program, source, lines, report)
  return blocksOf(program.body, 0, { source, lines, masked, report })
}

/** One line of text with values, such as a subtitle. */
export function parseLine(source: string, report: ReportAt): readonly TemplateInline[] {
  return parseText(source, report).flatMap((block) => (block.type === 'paragraph' ? block.children : []))
}

/** Handlebars' tree, white space kept as typed; a syntax error is reported where it stands. */
function readProgram(source: string, lines: Lines, report: ReportAt): hbs.AST.Program | undefined {
  try {
    return Handlebars.parseWithoutProcessing(source)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const line = Number(/line (\d+)|- (\d+):/.exec(error.message)?.slice(1).find(Boolean) ?? 1)
    report(lines.offset(line, 0), {
      code: 'braces-broken',
      detail: error.message.split('\n')[1]?.trim() ?? '',
    })
    return undefined
  }
}

/** Stretches without block helpers go to Markdown whole; each block helper is read on its own. */
function blocksOf(
  body: readonly hbs.AST.Statement[],
  depth: number,
  reading: Reading,
): readonly TemplateBlock[] {
  const blocks: TemplateBlock[] = []
  let stretch: { from: number; to: number } | undefined
  const flush = (): void => {
    if (stretch) blocks.push(...markdown(stretch.from, stretch.to, reading))
    stretch = undefined
  }
  for (const statement of body) {
    const place = placeOf(statement, reading.lines)
    if (statement.type === 'BlockStatement') {
      flush()
      const block = readBlock(statement as hbs.AST.BlockStatement, depth, reading)
      if (block) blocks.push(block)
    } else stretch = { from: stretch?.from ?? place.from, to: place.to }
  }
  flush()
  return blocks
}

function markdown(from: number, to: number, { masked, report }: Reading): readonly TemplateBlock[] {
  return parseMarkdown(masked.text.slice(from, to), masked, (offset, mistake) =>
    report(from + offset, mistake),
  )
}

function readBlock(
  block: hbs.AST.BlockStatement,
  depth: number,
  reading: Reading,
): TemplateBlock | undefined {
  const { source, lines, report } = reading
  const { from, to } = placeOf(block, lines)
  const name = pathName(block.path) ?? ''
  const refuse = (mistake: TemplateMistake): undefined => {
    report(from, mistake)
    return undefined
  }
  if (!BLOCKS.includes(name)) {
    const near = nearest(name, BLOCKS)
    return refuse({ code: 'block-unknown', name, ...(near ? { nearest: near } : {}) })
  }
  const tags = tagsOf(source, from, to)
  if (tags.some((tag) => !standsAlone(source, tag.from, tag.to)))
    return refuse({ code: 'block-in-sentence', name })
  if (tags.some((tag) => /^\{\{\s*else\s+\S/.test(source.slice(tag.from, tag.to))))
    return refuse({ code: 'else-if' })
  if (name !== 'signature' && depth > 0) return refuse({ code: 'block-nested', name })
  const deeper = name === 'signature' ? depth : depth + 1
  const body = blocksOf(block.program?.body ?? [], deeper, reading)
  if (name === 'signature') {
    return {
      type: 'signature',
      children: body.flatMap((child) => (child.type === 'paragraph' ? [child] : [])),
    }
  }
  const [argument] = block.params
  const tested = argument && block.params.length === 1 ? pathName(argument) : undefined
  if (!tested) {
    return refuse({
      code: 'expression-too-rich',
      expression: source.slice(from, source.indexOf('}}', from) + 2),
    })
  }
  const otherwise = blocksOf(block.inverse?.body ?? [], deeper, reading)
  return name === 'if'
    ? { type: 'if', name: tested, body, otherwise, at: lines.at(from) }
    : { type: 'each', name: tested, body, otherwise, at: lines.at(from) }
}

/** The offsets of the tags of one block: opening, `{{else}}` at its own level, closing. */
function tagsOf(source: string, from: number, to: number): readonly { from: number; to: number }[] {
  const tags: { from: number; to: number }[] = []
  let depth = 0
  for (const match of source.slice(from, to).matchAll(/\{\{\s*(#|\/|else\b)[^}]*\}\}/g)) {
    const [text, kind] = match
    if (kind === '#') depth++
    if (depth === 1) tags.push({ from: from + match.index, to: from + match.index + text.length })
    if (kind === '/') depth--
  }
  return tags
}

function standsAlone(source: string, from: number, to: number): boolean {
  const lineStart = source.lastIndexOf('\n', from - 1) + 1
  const lineEnd = source.indexOf('\n', to)
  const after = source.slice(to, lineEnd < 0 ? source.length : lineEnd)
  return source.slice(lineStart, from).trim() === '' && after.trim() === ''
}
