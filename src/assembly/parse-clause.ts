import { linesOf, onlyBetween } from './lines.ts'
import { type Front, parseFront } from './parse-front.ts'
import { parseText } from './parse-text.ts'
import type { ClauseTemplate, Readings, TemplateBlock } from './template.ts'
import type { TemplateMistake, TemplateProblem } from './template-problem.ts'

export type ParsedClause = {
  readonly clause: ClauseTemplate
  readonly readings: Readings
  readonly problems: readonly TemplateProblem[]
}

type Report = (offset: number, mistake: TemplateMistake) => void

const FRONT = /^---\r?\n([\s\S]*?\n)---\r?\n/
const SECTIONS = ['En clair', 'Facile à lire', 'Conseil'] as const

/**
 * One clause file, parsed once: its text, its three other readings, and all that is wrong with it. The text of a
 * companion explains or applies an agreement: it has no other reading.
 */
export function parseClause(file: string, source: string, isCompanion = false): ParsedClause {
  const problems: TemplateProblem[] = []
  const lines = linesOf(source)
  const report: Report = (offset, mistake) => {
    problems.push({ file, at: lines.at(offset), ...mistake })
  }
  const [front, yaml] = FRONT.exec(source) ?? []
  const head = readHead(front, yaml, { report, isCompanion })
  const sections = cut(source, front?.length ?? 0, report)
  const blocks = (title: string): readonly TemplateBlock[] => {
    const section = sections.get(title)
    if (!section && isCompanion) return []
    if (!section) {
      report(source.length, { code: 'section-missing', title })
      return []
    }
    const said = problems.length
    const parsed = parseText(onlyBetween(source, section.from, section.to), report)
    // A text refused whole is not empty.
    if (parsed.length === 0 && problems.length === said)
      report(section.from, { code: 'section-empty', title })
    return parsed
  }
  const body = blocks('')
  const [plain, easy, advice] = SECTIONS.map(blocks)
  return {
    clause: {
      id: file.replace(/^.*\//, '').replace(/\.md$/, ''),
      ...(head.variante ? { variantOf: head.variante } : {}),
      title: head.titre,
      ...(head.quand ? { when: head.quand } : {}),
      sources: head.sources,
      negotiable: head.negociable,
      version: head.version,
      reason: head.motif,
      ...(head.personnes ? { concerns: head.personnes } : {}),
      ...(head.pourTousSi ? { everybodysWhen: head.pourTousSi } : {}),
      body,
    },
    readings: { plain: plain ?? [], easy: easy ?? [], advice: advice ?? [] },
    problems,
  }
}

function readHead(
  front: string | undefined,
  yaml: string | undefined,
  { report, isCompanion }: { readonly report: Report; readonly isCompanion: boolean },
): Front {
  if (front !== undefined && yaml !== undefined)
    return parseFront(yaml, front.indexOf('\n') + 1, report, isCompanion ? ['titre'] : [])
  report(0, { code: 'front-missing' })
  return { titre: '', sources: [], negociable: false, version: '', motif: '' }
}

/** The offsets of the text (« ») and of each reserved section; an unknown title is reported. */
function cut(source: string, start: number, report: Report) {
  const sections = new Map<string, { from: number; to: number }>()
  let open = { from: start, to: source.length }
  sections.set('', open)
  for (const match of source.slice(start).matchAll(/^# +(.+?)[ \t]*$/gm)) {
    const title = match[1] ?? ''
    const offset = start + match.index
    open.to = offset
    open = { from: offset + match[0].length, to: source.length }
    if (sections.has(title)) report(offset, { code: 'section-twice', title })
    else if (SECTIONS.some((known) => known === title)) sections.set(title, open)
    else report(offset, { code: 'section-unknown', title })
  }
  return sections
}
