import { BugError } from '#model/bug-error.ts'
import type { DocumentNode, Inline, InlineHandlers } from '#model/document.ts'
import { holdTogether } from '#model/hold-together.ts'
import { titlesOf } from './numbered-title.ts'
import { dispatch, referenceText } from './plain-text.ts'
import type { Bookmark } from './word-bookmarks.ts'
import { type CharacterStyleId, characterStyles as c } from './word-style-names.ts'
import { escapeXml } from './xml.ts'

export type Runs = (nodes: readonly Inline[]) => string
type Look = { readonly strong: boolean; readonly emphasis: boolean }

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const rightToLeftAll = new RegExp(rightToLeft.source, 'gu')
const firstOfMonth = /(?<=(?<![\p{Letter}\p{Number}])1)(er)(?![\p{Letter}\p{Number}])/u
const letters = /\p{Letter}/gu

/** The writer of running text: inline nodes in, `w:r` elements out. A final document refuses a blank. */
export function makeRuns(
  document: DocumentNode,
  bookmarks: ReadonlyMap<string, Bookmark>,
  mode: 'draft' | 'final',
): Runs {
  const titles = titlesOf(document)
  const looks = new Map<string, InlineHandlers<string>>()

  function handlersFor(look: Look): InlineHandlers<string> {
    const style = styleOf(look)
    const known = looks.get(style ?? '')
    if (known) return known
    const handlers: InlineHandlers<string> = {
      text: (node) => run(node.value, style),
      strong: (node) => write(node.children, { ...look, strong: true }),
      emphasis: (node) => write(node.children, { ...look, emphasis: true }),
      filled: (node) => run(holdTogether(node.value), style),
      blank: (node) => {
        if (mode === 'final') throw new BugError(`a final document still lacks ${node.fact || node.label}`)
        return run(`[${node.label}]`, c.blank)
      },
      reference: (node) => {
        const bookmark = bookmarks.get(node.target)
        const result = referenceText(node.target, document.numbers, titles)
        if (!bookmark) throw new BugError(`reference to ${node.target}, which has no bookmark`)
        const numbered = document.numbers[node.target] !== undefined
        return field(numbered ? numberField(bookmark.name) : `REF ${bookmark.name} \\h`, result, style)
      },
    }
    looks.set(style ?? '', handlers)
    return handlers
  }

  function write(nodes: readonly Inline[], look: Look): string {
    const handlers = handlersFor(look)
    let xml = ''
    for (const node of nodes) xml += dispatch(handlers, node)
    return xml
  }

  return (nodes) => write(nodes, { strong: false, emphasis: false })
}

/**
 * A REF field (ECMA-376 §17.16.5.51): \r the number of the paragraph, \h a link. No \t, which LibreOffice does not know:
 * article numbers carry no word to leave out.
 */
function numberField(bookmark: string): string {
  return `REF ${bookmark} \\r \\h`
}

/** Running text, its line breaks and tabs made `w:br` and `w:tab`, « 1er » with its raised letters; nothing for an empty text. */
export function run(text: string, style?: CharacterStyleId): string {
  if (style !== undefined || !text.includes('1er')) return oneRun(text, style)
  return text
    .split(firstOfMonth)
    .map((piece, at) => oneRun(piece, at % 2 === 1 ? c.ordinal : undefined))
    .join('')
}

function oneRun(text: string, style: CharacterStyleId | undefined): string {
  const content = runContent(escapeXml(text))
  if (content === '') return ''
  // §17.3.2.30: a run of right-to-left letters says so, or Word sets its punctuation on the wrong side.
  const direction = isRightToLeft(text) ? '<w:rtl/>' : ''
  const properties = (style ? `<w:rStyle w:val="${style}"/>` : '') + direction
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`
}

/** A live field with the result already computed, so that nothing asks to be updated at opening (§17.16.18). */
export function field(code: string, result: string, style?: CharacterStyleId): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  return `${mark('begin')}${instruction(code)}${mark('separate')}${run(result, style)}${mark('end')}`
}

/** The code of a field, as the run Word expects. */
export function instruction(code: string): string {
  return `<w:r><w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText></w:r>`
}

function runContent(escaped: string): string {
  if (!/[\n\t]/.test(escaped)) return escaped && textElement(escaped)
  return escaped
    .split(/([\n\t])/)
    .map((piece) => (piece === '\n' ? '<w:br/>' : piece === '\t' ? '<w:tab/>' : piece && textElement(piece)))
    .join('')
}

function textElement(escaped: string): string {
  return `<w:t xml:space="preserve">${escaped}</w:t>`
}

function isRightToLeft(text: string): boolean {
  if (!rightToLeft.test(text)) return false
  const reversed = text.match(rightToLeftAll)?.length ?? 0
  return reversed * 2 > (text.match(letters)?.length ?? 0)
}

function styleOf(look: Look): CharacterStyleId | undefined {
  if (look.strong && look.emphasis) return c.strongEmphasis
  if (look.strong) return c.strong
  return look.emphasis ? c.emphasis : undefined
}
