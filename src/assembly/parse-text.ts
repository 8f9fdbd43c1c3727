import Handlebars from 'handlebars'
import { isPlainTag, standsAlone, tagsOf } from './block-tags.ts'
import { findBrokenBraces } from './broken-braces.ts'
import { didYouMean } from './did-you-mean.ts'
import { type Lines, linesOf, type Place } from './lines.ts'
import { type Masked, maskExpressions, placeOf } from './mask-expressions.ts'
import { pathName } from './parse-expression.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { TemplateBlock, TemplateInline, TemplateParagraph } from './template.ts'
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
  return parseText(source, report).flatMap((block) => {
    if (block.type === 'paragraph') return block.children
    report(0, { code: 'mark-refused', mark: 'plus qu’une ligne de texte' })
    return []
  })
}

/** Handlebars' tree, white space kept as typed; a syntax error is reported where it stands. */
function readProgram(source: string, lines: Lines, report: ReportAt): hbs.AST.Program | undefined {
  try {
    return Handlebars.parseWithoutProcessing(source)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { offset, near } = findBrokenBraces(source, lines, error.message)
    report(offset, { code: 'braces-broken', near })
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
  let stretch: Place | undefined
  const flush = (): void => {
    if (stretch) blocks.push(...markdown(stretch, depth, reading))
    stretch = undefined
  }
  for (const statement of body) {
    const place = placeOf(statement, reading.lines)
    if (statement.type === 'BlockStatement') {
      flush()
      blocks.push(...readBlock(statement as hbs.AST.BlockStatement, depth, reading))
    } else stretch = { from: stretch?.from ?? place.from, to: place.to }
  }
  flush()
  return blocks
}

const INDENTED_LIST = /^\s*?[ \t]+(?=(?:[-*+]|\d+[.)])[ \t])/

function markdown({ from, to }: Place, depth: number, { masked, report }: Reading): readonly TemplateBlock[] {
  const written = masked.text.slice(from, to)
  // Read apart from the list it is meant to belong to, it would come out at the wrong level.
  const indent = depth > 0 ? INDENTED_LIST.exec(written) : null
  if (indent)
    report(from + indent[0].length, { code: 'mark-refused', mark: 'une liste en retrait dans un bloc' })
  return parseMarkdown(written, masked, (offset, mistake) => report(from + offset, mistake))
}

/** One block helper and what it holds; nothing when it is refused. */
function readBlock(block: hbs.AST.BlockStatement, depth: number, reading: Reading): readonly TemplateBlock[] {
  const { lines, report } = reading
  const { from } = placeOf(block, lines)
  const mistake = refusalOf(block, depth, reading)
  if (mistake) {
    report(from, mistake)
    return []
  }
  const helper = pathName(block.path)
  const body = blocksOf(block.program?.body ?? [], depth + 1, reading)
  if (helper === 'signature') return [{ type: 'signature', children: onlyParagraphs(body, from, report) }]
  const [tested] = block.params
  const name = (tested && pathName(tested)) ?? ''
  const otherwise = blocksOf(block.inverse?.body ?? [], depth + 1, reading)
  return [{ type: helper === 'if' ? 'if' : 'each', name, body, otherwise, at: lines.at(from) }]
}

/** Why a block helper is refused, or nothing. */
function refusalOf(
  block: hbs.AST.BlockStatement,
  depth: number,
  { source, masked, lines }: Reading,
): TemplateMistake | undefined {
  const name = pathName(block.path) ?? ''
  if (!BLOCKS.includes(name)) return { code: 'block-unknown', name, ...didYouMean(name, BLOCKS) }
  const places = tagsOf(masked.text, placeOf(block, lines))
  if (places.some((place) => !standsAlone(source, place))) return { code: 'block-in-sentence', name }
  const tags = places.map(({ from, to }) => source.slice(from, to))
  if (tags.some((tag) => /^\{\{~?\s*else\s+\w/.test(tag))) return { code: 'else-if' }
  if (depth > (name === 'signature' ? 1 : 0)) return { code: 'block-nested', name }
  const rich = tags.find((tag) => !isPlainTag(tag))
  const [tested, ...others] = block.params
  const isPlain =
    name === 'signature' ? !tested && !block.inverse : tested && pathName(tested) && others.length === 0
  const expression = rich ?? (isPlain ? undefined : tags[0])
  return expression === undefined ? undefined : { code: 'expression-too-rich', expression }
}

const NOT_IN_SIGNATURE: Readonly<Record<string, string>> = {
  list: 'une liste',
  table: 'un tableau',
  note: 'une note',
}

function onlyParagraphs(
  blocks: readonly TemplateBlock[],
  offset: number,
  report: ReportAt,
): readonly TemplateParagraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block]
    const what = NOT_IN_SIGNATURE[block.type] ?? 'un bloc'
    report(offset, { code: 'mark-refused', mark: `${what} dans une signature` })
    return []
  })
}
