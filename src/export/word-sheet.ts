import { characterStyles as c, type ParagraphStyleId } from './word-style-names.ts'

/** What the body is written on: pieces of XML in order, of which the last paragraph can still receive a comment. */
export type Sheet = {
  readonly write: (xml: string) => void
  /** Writes a paragraph; `properties` come after the style, in the order of ECMA-376 §17.3.1.26. */
  readonly paragraph: (style: ParagraphStyleId, runs: string, properties?: string) => void
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
    paragraph: (style, runs, properties = '') => {
      const pageBreak = breaking ? '<w:pageBreakBefore/>' : ''
      breaking = false
      last = pieces.length
      pieces.push(paragraphXml(style, runs, pageBreak + properties))
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
