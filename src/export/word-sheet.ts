import { characterStyles as c, type ParagraphStyleId } from './word-style-names.ts'

export type ParagraphMore = {
  /** Never at the foot of a page that what follows leaves. */
  readonly kept?: boolean
  /** The list and level of its mark. */
  readonly marker?: string
}

/** What the body is written on: pieces of XML in order, of which the last paragraph can still receive a comment. */
export type Sheet = {
  readonly write: (xml: string) => void
  /** Writes a paragraph. */
  readonly paragraph: (style: ParagraphStyleId, runs: string, more?: ParagraphMore) => void
  /** The next paragraph starts a page. */
  readonly breakPage: () => void
  /** Anchors a comment on the last paragraph, around all its text (§17.13.4). */
  readonly annotate: (comment: number) => void
  /** Whether the last thing written is a table. */
  readonly afterTable: () => boolean
  readonly text: () => string
}

/** A blank sheet. */
export function makeSheet(): Sheet {
  const pieces: string[] = []
  let last = -1
  let breaking = false
  return {
    write: (xml) => {
      pieces.push(xml)
    },
    paragraph: (style, runs, { kept = false, marker = '' } = {}) => {
      // In the order of ECMA-376 §17.3.1.26.
      const properties = (kept ? '<w:keepNext/>' : '') + (breaking ? '<w:pageBreakBefore/>' : '') + marker
      breaking = false
      last = pieces.length
      pieces.push(paragraphXml(style, runs, properties))
    },
    breakPage: () => {
      breaking = true
    },
    annotate: (comment) => {
      const paragraph = pieces[last]
      if (paragraph === undefined) return
      pieces[last] = paragraph
        .replace('</w:pPr>', `</w:pPr><w:commentRangeStart w:id="${comment}"/>`)
        .replace(/<\/w:p>$/, `<w:commentRangeEnd w:id="${comment}"/>${commentMark(comment)}</w:p>`)
    },
    afterTable: () => pieces.at(-1)?.endsWith('</w:tbl>') === true,
    text: () => pieces.join(''),
  }
}

/** One paragraph in a named style. */
export function paragraphXml(style: ParagraphStyleId, runs: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`
}

function commentMark(comment: number): string {
  return `<w:r><w:rPr><w:rStyle w:val="${c.commentMark}"/></w:rPr><w:commentReference w:id="${comment}"/></w:r>`
}
