import type { NoteNode } from '#model/document.ts'
import type { Runs } from './word-runs.ts'
import { paragraphXml } from './word-sheet.ts'
import { characterStyles as c, paragraphStyles as p } from './word-style-names.ts'
import { xmlDeclaration } from './xml.ts'

/** The drafting notes of one document, as Word comments. */
export type Comments = {
  /** Writes a comment; returns its number, or nothing when the note says nothing. */
  readonly add: (note: NoteNode) => number | undefined
  /** `word/comments.xml`, or nothing when there is no comment. */
  readonly part: () => string | undefined
}

const author = 'w:author="Modèle" w:initials="M"'

/** No comment yet; those to come bear the given date, `AAAA-MM-JJ`. */
export function makeComments(runs: Runs, date: string): Comments {
  const written: string[] = []
  return {
    add: (note) => {
      const texts = note.children.map((child) => runs(child.children)).filter((text) => text !== '')
      if (texts.length === 0) return undefined
      const id = written.length
      const paragraphs = texts.map((text, at) => paragraphXml(p.comment, (at === 0 ? mark : '') + text))
      written.push(
        `<w:comment w:id="${id}" ${author} w:date="${date}T00:00:00Z">${paragraphs.join('')}</w:comment>`,
      )
      return id
    },
    part: () =>
      written.length === 0
        ? undefined
        : `${xmlDeclaration}<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${written.join('')}</w:comments>`,
  }
}

const mark = `<w:r><w:rPr><w:rStyle w:val="${c.commentMark}"/></w:rPr><w:annotationRef/></w:r>`
