import type { DocumentNode } from '#model/document.ts'
import { showDate } from '#model/show-date.ts'
import { plainInlines } from './plain-text.ts'
import { field, run } from './word-runs.ts'
import { paragraphXml } from './word-sheet.ts'
import { paragraphStyles as p } from './word-style-names.ts'
import { xmlDeclaration } from './xml.ts'

type Margins = {
  readonly mode: 'draft' | 'final'
  readonly date: string
  readonly lawDate?: string | undefined
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
/**
 * Letters the line of the header holds, with and without the mention of a draft on its right, and those its title may
 * take; letters the footer has for the title, beside the version, the date of the law and the page.
 */
const usual = { draft: 84, final: 112, title: 62, model: 44 } as const
const large = { draft: 60, final: 86, title: 48, model: 18 } as const
const roomOf = ({ largePrint }: DocumentNode) => (largePrint ? large : usual)

/** The header of every page but the first: which document, for whom; a draft says so, and of what day. */
export function headerPart(document: DocumentNode, { mode, date }: Margins): string {
  const subtitle = plainInlines(document)(document.subtitle)
  const room = roomOf(document)
  const title = shorten(document.title, room.title)
  const left = [title, shorten(subtitle, room[mode] - title.length)].filter((text) => text)
  const right = mode === 'draft' ? `Projet du ${showDate(date)}` : ''
  const line = run(left.join(' – ')) + (right && run(`\t${right}`))
  return `${xmlDeclaration}<w:hdr ${namespace}>${paragraphXml(p.header, line)}</w:hdr>`
}

/** The footer of every page: the model behind the text and its law, then « Page 3 sur 12 ». */
export function footerPart(document: DocumentNode, { lawDate }: Margins): string {
  const law = lawDate === undefined ? '' : `, droit au ${showDate(lawDate)}`
  const title = shorten(document.title, roomOf(document).model)
  const model = run(`Modèle «\u00A0${title}\u00A0», version ${document.modelVersion}${law}`)
  const pages = `${run('\tPage ')}${field('PAGE', '1')}${run(' sur ')}${field('NUMPAGES', '1')}`
  return `${xmlDeclaration}<w:ftr ${namespace}>${paragraphXml(p.footer, model + pages)}</w:ftr>`
}

/** One line's worth: what is too long is cut at a word. */
function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, (space) => (space.includes('\u00A0') ? '\u00A0' : ' ')).trim()
  const letters = [...line]
  if (letters.length <= longest) return line
  const cut = letters.slice(0, longest - 1).join('')
  return `${cut.replace(/\s+\S*$/, '')}…`
}
