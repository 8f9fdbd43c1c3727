/** The named styles of the Word file, by what they are for; their look is in `word-styles.ts`. */
export const paragraphStyles = {
  normal: 'Normal',
  title: 'Title',
  subtitle: 'Subtitle',
  contentsTitle: 'TOCHeading',
  contents1: 'TOC1',
  contents2: 'TOC2',
  part: 'Heading1',
  article: 'Heading2',
  section: 'Section',
  subsection: 'Subsection',
  body: 'BodyText',
  bodyAfterTable: 'BodyTextAfterTable',
  bodyAfterList: 'BodyTextAfterList',
  bullet1: 'ListBullet',
  bullet2: 'ListBullet2',
  bullet3: 'ListBullet3',
  number1: 'ListNumber',
  number2: 'ListNumber2',
  number3: 'ListNumber3',
  continue1: 'ListContinue',
  continue2: 'ListContinue2',
  continue3: 'ListContinue3',
  cell: 'TableText',
  cellNumeric: 'TableNumber',
  cellHeader: 'TableHeader',
  cellHeaderNumeric: 'TableHeaderNumber',
  tableGap: 'TableGap',
  drawing: 'Drawing',
  drawingText: 'DrawingText',
  signatory: 'Signatory',
  signature: 'Signature',
  signatureRoom: 'SignatureRoom',
  comment: 'CommentText',
  header: 'Header',
  footer: 'Footer',
} as const

export const characterStyles = {
  strong: 'Strong',
  emphasis: 'Emphasis',
  strongEmphasis: 'StrongEmphasis',
  blank: 'Blank',
  ordinal: 'Ordinal',
  contentsLink: 'IndexLink',
  commentMark: 'CommentReference',
} as const

export const tableStyles = { table: 'AgreementTable', signatures: 'SignatureTable' } as const

export type ParagraphStyleId = (typeof paragraphStyles)[keyof typeof paragraphStyles]
export type CharacterStyleId = (typeof characterStyles)[keyof typeof characterStyles]

/** The abstract numberings of `word/numbering.xml`, and the one instance the heading styles are tied to. */
export const numberings = { headings: 0, bullets: 1, decimals: 2, headingsInstance: 1 } as const
/** A list nested deeper keeps the marks and indents of the last level. */
export const deepestListLevel = 2 as const

/** A4, in twentieths of a point. */
export const page = {
  width: 11906,
  height: 16838,
  top: 1474,
  bottom: 1361,
  left: 1474,
  right: 1474,
  header: 680,
  footer: 624,
} as const
export const textWidth = page.width - page.left - page.right

/** The colours of headings and of thin lines. */
export const ink = '1F3552'
export const rule = 'A9B4C2'

/** Both have a twin of the same widths (Liberation) wherever Word is not: the pages break at the same words. */
export const fonts = { serif: 'Times New Roman', sans: 'Arial' } as const

/** Half-points of the letters of a drawing. */
export const drawingLetters = 18

/** The number of a part in the shell; a document that calls its parts otherwise says so. */
export const PART_NUMBER = 'Titre %1'
