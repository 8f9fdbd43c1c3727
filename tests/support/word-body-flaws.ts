import { attributeOf, inside, styleIn, wordsIn, type XmlNode } from './word-tree.ts'

/** All that is wrong inside `word/document.xml`; the numbering says what a numbered part is called. */
export function bodyFlaws(document: XmlNode, numbering: XmlNode | undefined): readonly string[] {
  return [
    ...bookmarkFlaws(document),
    ...headingFlaws(document, partNameIn(numbering)),
    ...fieldFlaws(document),
    ...contentsFlaws(document, partNameIn(numbering)),
    ...inside(document, 'w:tbl').flatMap(tableFlaws),
    ...emptyFlaws(document),
    ...spaceFlaws(document),
    ...drawingFlaws(document),
  ]
}

/** « Titre », « Article », « Chapitre ». */
function partNameIn(numbering: XmlNode | undefined): string {
  const texts = (numbering ? inside(numbering, 'w:lvlText') : []).map((each) => attributeOf(each) ?? '')
  return texts.find((text) => text.endsWith(' %1'))?.replace(' %1', '') ?? ''
}

const bookmarksIn = (node: XmlNode) => inside(node, 'w:bookmarkStart')
const nameOf = (bookmark: XmlNode | undefined): string => attributeOf(bookmark, 'w:name') ?? ''

/** Names and ids used once, names short enough for Word, each bookmark closed in its own paragraph. */
function bookmarkFlaws(document: XmlNode): readonly string[] {
  const marks = bookmarksIn(document)
  const names = marks.map((each) => nameOf(each).toLowerCase())
  const ids = marks.map((each) => attributeOf(each, 'w:id'))
  const flaws = names.filter((name) => name.length > 40).map((name) => `bookmark ${name} is too long`)
  if (new Set(names).size < names.length) flaws.push('two bookmarks of one name')
  if (new Set(ids).size < ids.length) flaws.push('two bookmarks of one id')
  for (const paragraph of inside(document, 'w:p')) {
    const [begun, ended] = ['w:bookmarkStart', 'w:bookmarkEnd'].map((name) =>
      inside(paragraph, name).map((each) => attributeOf(each, 'w:id')),
    )
    if (begun?.join() !== ended?.join()) flaws.push(`bookmark ${begun ?? ''} is not closed`)
  }
  return flaws
}

const LEVELS: Readonly<Record<string, number>> = { Heading1: 0, Section: 0, Heading2: 1, Subsection: 1 }

const headingsOf = (document: XmlNode) =>
  inside(document, 'w:p').filter((paragraph) => (styleIn(paragraph) ?? '') in LEVELS)

/** Each heading has words and one bookmark, around its title; no level is skipped; each part holds what it is made of. */
function headingFlaws(document: XmlNode, partName: string): readonly string[] {
  const headings = headingsOf(document)
  return headings.flatMap((heading, at) => {
    const words = wordsIn(heading)
    const flaws = words.replace(/^– /, '').trim() === '' ? ['a heading without words'] : []
    const [, ...more] = bookmarksIn(heading)
    const place = heading.children.findIndex(({ name }) => name === 'w:bookmarkStart')
    const first = heading.children[place + 1]
    if (place < 0 || more.length > 0 || !first || wordsIn(first).startsWith('– '))
      flaws.push(`the bookmark of « ${words} »`)
    const style = styleIn(heading) ?? ''
    const before = headings[at - 1]
    const level = LEVELS[style] ?? 0
    if (level > (before ? (LEVELS[styleIn(before) ?? ''] ?? 0) : -1) + 1)
      flaws.push(`a level skipped before « ${words} »`)
    const next = headings[at + 1]
    const holdsArticles = ['Heading2', 'Subsection'].includes(next ? (styleIn(next) ?? '') : '')
    if (style === 'Heading1' && !holdsArticles) {
      if (partName === 'Titre') flaws.push(`no article under « ${words} »`)
      else if (!hasText(document, heading, next)) flaws.push(`no text under « ${words} »`)
    }
    return flaws
  })
}

/** The articles and chapters of a companion have their text right under their heading; the titles of an agreement do not. */
function hasText(document: XmlNode, heading: XmlNode, next: XmlNode | undefined): boolean {
  const paragraphs = inside(document, 'w:p')
  const from = paragraphs.indexOf(heading)
  const to = next ? paragraphs.indexOf(next) : paragraphs.length
  return paragraphs.slice(from + 1, to).some((paragraph) => wordsIn(paragraph).trim() !== '')
}

/** The number and the title of each bookmark, as Word counts and prints them. */
function printedBy(
  document: XmlNode,
): ReadonlyMap<string, { readonly number: string; readonly title: string }> {
  let titles = 0
  let articles = 0
  return new Map(
    headingsOf(document).map((heading) => {
      const style = styleIn(heading)
      if (style === 'Heading1') [titles, articles] = [titles + 1, 0]
      if (style === 'Heading2') articles += 1
      const number = style === 'Heading1' ? `${titles}` : style === 'Heading2' ? `${titles}.${articles}` : ''
      return [
        nameOf(bookmarksIn(heading)[0]),
        { number, title: wordsIn(heading).replace(/^– /, '') },
      ] as const
    }),
  )
}

type Field = { readonly code: string; readonly result: string }

/** Every field is closed, asks for no update, and a reference shows the number or the title Word will find. */
function fieldFlaws(document: XmlNode): readonly string[] {
  const marks = inside(document, 'w:fldChar')
  const flaws: string[] = []
  if (marks.some((each) => attributeOf(each, 'w:dirty') !== undefined)) flaws.push('a field to update')
  const kinds = marks.map((each) => attributeOf(each, 'w:fldCharType'))
  // A letter may have no field at all.
  if (!/^(?:begin separate (?:begin separate end )*end )*$/.test(kinds.map((kind) => `${kind} `).join('')))
    flaws.push('a field is not closed')
  const printed = printedBy(document)
  for (const { code, result } of inside(document, 'w:p').flatMap(fieldsOf)) {
    const [, name = ''] = /^REF (\S+)/.exec(code) ?? []
    if (name === '') continue
    const target = printed.get(name)
    const expected = code.includes('\\r') ? target?.number : target?.title
    if (!target) flaws.push(`a reference to ${name}`)
    else if (expected !== result) flaws.push(`a reference shows ${result} for ${expected}`)
  }
  return flaws
}

/** The fields of a paragraph: the code of each, and the result it shows. */
function fieldsOf(paragraph: XmlNode): readonly Field[] {
  const fields: { code: string; result: string }[] = []
  let state = 'end'
  for (const child of paragraph.children) {
    state = attributeOf(inside(child, 'w:fldChar')[0], 'w:fldCharType') ?? state
    const [instruction] = inside(child, 'w:instrText')
    if (state === 'begin' && instruction) fields.push({ code: instruction.text.trim(), result: '' })
    const last = fields.at(-1)
    if (state === 'separate' && last) last.result += wordsIn(child)
  }
  return fields
}

/** The contents, when there are some, name every heading in order, with the number it will have, and lead to it. */
function contentsFlaws(document: XmlNode, partName: string): readonly string[] {
  const links = inside(document, 'w:hyperlink')
  if (links.length === 0) return []
  const wanted = [...printedBy(document)].map(([name, { number, title }]) => {
    const isArticle = number.includes('.')
    return `${name} ${number === '' ? '' : isArticle ? `${number} – ` : `${partName} ${number} – `}${title}`
  })
  const found = links.map((link) => `${attributeOf(link, 'w:anchor')} ${wordsIn(link)}`)
  const missing = wanted.filter((line) => !found.includes(line)).map((line) => `contents without ${line}`)
  return found.length === wanted.length ? missing : [...missing, `contents of ${found.length} lines`]
}

/** A table as wide as it says, its rows whole, its header repeated, no cell without a paragraph. */
function tableFlaws(table: XmlNode): readonly string[] {
  const flaws: string[] = []
  const rows = inside(table, 'w:tr')
  const widths = inside(table, 'w:gridCol').map((column) => Number(attributeOf(column, 'w:w')))
  const whole = Number(attributeOf(inside(table, 'w:tblW')[0], 'w:w'))
  if (widths.reduce((sum, width) => sum + width, 0) !== whole) flaws.push('columns that miss the width')
  if (widths.some((width) => width < 1)) flaws.push('a column without width')
  if (rows.length === 0) flaws.push('a table without rows')
  const spanned = (row: XmlNode): number =>
    inside(row, 'w:tc').reduce(
      (sum, cell) => sum + Number(attributeOf(inside(cell, 'w:gridSpan')[0]) ?? 1),
      0,
    ) + Number(attributeOf(inside(row, 'w:gridAfter')[0]) ?? 0)
  if (rows.some((row) => spanned(row) !== widths.length)) flaws.push('a row of other columns')
  if (rows.some((row) => inside(row, 'w:cantSplit').length !== 1)) flaws.push('a row that may split')
  if (inside(table, 'w:tc').some((cell) => cell.children.at(-1)?.name !== 'w:p'))
    flaws.push('a cell without a paragraph')
  const headers = rows.map((row) => inside(row, 'w:tblHeader').length).join('')
  if (!isSigned(table) && !/^10+$/.test(headers)) flaws.push('a table without its header and its rows')
  return flaws
}

/** Signatories stand in tables of one row, which follow each other. */
const isSigned = (table: XmlNode): boolean => attributeOf(inside(table, 'w:tblStyle')[0]) === 'SignatureTable'

/** No paragraph without text but the thin line between two tables, which never touch. */
function emptyFlaws(document: XmlNode): readonly string[] {
  const blocks = inside(document, 'w:body')[0]?.children ?? []
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1]
    if (block.name === 'w:tbl' && next?.name === 'w:tbl' && !(isSigned(block) && isSigned(next)))
      return ['two tables touch']
    if (block.name !== 'w:p' || wordsIn(block).trim() !== '') return []
    const style = styleIn(block)
    return style === 'TableGap' ? [] : [`an empty paragraph of style ${style}`]
  })
}

/** Word drops the spaces at the ends of a text that does not ask to keep them. */
function spaceFlaws(document: XmlNode): readonly string[] {
  const lost = inside(document, 'w:t').filter(
    (each) => each.text !== each.text.trim() && attributeOf(each, 'xml:space') !== 'preserve',
  )
  return lost.map(({ text }) => `spaces lost around « ${text.slice(0, 40)} »`)
}

/** The text of an A4 page of ours, in English metric units: a drawing that leaves it is cut. */
const PAGE = { width: 8958 * 635, height: 14003 * 635 } as const

/** A drawing is said to whoever does not see it; it stays on one page, and what it is made of inside it; ids serve once. */
function drawingFlaws(document: XmlNode): readonly string[] {
  const named = inside(document, 'wp:docPr', 'wps:cNvPr').map((each) => attributeOf(each, 'id'))
  const flaws = new Set(named).size < named.length ? ['two drawings of one id'] : []
  for (const drawing of inside(document, 'w:drawing')) {
    const [said] = inside(drawing, 'wp:docPr')
    if ((attributeOf(said, 'descr') ?? '').trim() === '') flaws.push('a drawing that is not said')
    const whole = sizeOf(inside(drawing, 'wp:extent')[0])
    if (!(whole.width > 0 && whole.width <= PAGE.width)) flaws.push('a drawing wider than the text')
    if (!(whole.height > 0 && whole.height <= PAGE.height)) flaws.push('a drawing higher than a page')
    const drawn = inside(drawing, 'a:graphicData').flatMap(({ children }) => children.map(({ name }) => name))
    if (drawn.join() !== 'wpg:wgp') flaws.push('a drawing that is no group')
    const shapes = inside(drawing, 'wps:wsp')
    const grouped = inside(drawing, 'wpg:wgp').flatMap(({ children }) => children)
    if (shapes.length === 0 || shapes.some((shape) => !grouped.includes(shape)))
      flaws.push('a shape out of its group')
    for (const shape of shapes) {
      const [place] = inside(shape, 'a:off')
      const size = sizeOf(inside(shape, 'a:ext')[0])
      const [x, y] = [Number(attributeOf(place, 'x')), Number(attributeOf(place, 'y'))]
      const isInside =
        x >= 0 && y >= 0 && x + size.width <= whole.width + 1 && y + size.height <= whole.height + 1
      if (!isInside) flaws.push(`« ${wordsIn(shape)} » leaves its drawing`)
      if (shape.children.at(-1)?.name !== 'wps:bodyPr') flaws.push('a shape that Word refuses')
    }
  }
  return flaws
}

const sizeOf = (extent: XmlNode | undefined) => ({
  width: Number(attributeOf(extent, 'cx')),
  height: Number(attributeOf(extent, 'cy')),
})
