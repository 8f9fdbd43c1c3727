import type {
  ICharacterStyleOptions,
  IParagraphStyleOptions,
  IParagraphStylePropertiesOptions,
  IRunStylePropertiesOptions,
} from 'docx'
import type { CharacterStyleId, ParagraphStyleId } from './word-style-names.ts'
import { drawingLetters, fonts, ink, paragraphStyles as p, rule, textWidth } from './word-style-names.ts'

// The only place where the look of the Word file is decided. Sizes are half-points, distances twentieths of a point.

const grey = '595959'

type ParagraphLook = Omit<IParagraphStyleOptions, 'id' | 'name'> & { readonly name: string }

const body: IParagraphStylePropertiesOptions = { spacing: { line: 293, lineRule: 'auto', after: 130 } }
const heading = { keepNext: true, keepLines: true } as const
const partLook = {
  paragraph: {
    ...heading,
    outlineLevel: 0,
    spacing: { before: 560, after: 200, line: 264, lineRule: 'auto' },
    border: { bottom: { style: 'single', size: 6, color: rule, space: 5 } },
  },
  run: { size: 31, bold: true, color: ink },
} as const
const articleLook = {
  paragraph: {
    ...heading,
    outlineLevel: 1,
    spacing: { before: 320, after: 100, line: 264, lineRule: 'auto' },
  },
  run: { size: 24, bold: true, color: ink },
} as const
export const listIndents = [340, 680, 1020] as const

const list = (name: string, level: 0 | 1 | 2): ParagraphLook => ({
  name,
  basedOn: p.body,
  quickFormat: level === 0,
  paragraph: { spacing: { after: 70 }, indent: { left: listIndents[level], hanging: 340 } },
})
const continued = (name: string, level: 0 | 1 | 2): ParagraphLook => ({
  name,
  basedOn: p.body,
  paragraph: { spacing: { after: 70 }, indent: { left: listIndents[level] } },
})
const cell = (name: string, numeric: boolean, header: boolean): ParagraphLook => ({
  name,
  basedOn: p.normal,
  paragraph: {
    spacing: { before: 50, after: 50, line: 252, lineRule: 'auto' },
    alignment: numeric ? 'right' : 'left',
  },
  run: header ? { size: 20, bold: true, color: ink } : { size: 20 },
})
const contents = (name: string, level: 0 | 1): ParagraphLook => ({
  name,
  basedOn: p.normal,
  next: p.body,
  uiPriority: 39,
  paragraph: {
    keepNext: level === 0,
    spacing:
      level === 0 ? { before: 50, line: 240, lineRule: 'auto' } : { after: 0, line: 240, lineRule: 'auto' },
    indent: level === 0 ? { right: 567 } : { left: 680, hanging: 340, right: 567 },
  },
  run: level === 0 ? { size: 21, bold: true, color: ink } : { size: 20 },
})
const margin: IParagraphStylePropertiesOptions = {
  spacing: { line: 240, lineRule: 'auto' },
  rightTabStop: textWidth,
}

const paragraphLooks: Readonly<Record<Exclude<ParagraphStyleId, 'Normal'>, ParagraphLook>> = {
  Title: {
    name: 'Title',
    basedOn: p.normal,
    next: p.subtitle,
    quickFormat: true,
    paragraph: { ...heading, spacing: { before: 240, after: 120, line: 252, lineRule: 'auto' } },
    run: { size: 46, bold: true, color: ink },
  },
  Subtitle: {
    name: 'Subtitle',
    basedOn: p.normal,
    next: p.body,
    quickFormat: true,
    paragraph: {
      spacing: { after: 240, line: 264, lineRule: 'auto' },
      border: { bottom: { style: 'single', size: 12, color: ink, space: 10 } },
    },
    run: { size: 26, color: grey },
  },
  TOCHeading: {
    name: 'TOC Heading',
    basedOn: p.normal,
    next: p.body,
    uiPriority: 39,
    paragraph: { ...heading, spacing: { before: 120, after: 80, line: 264, lineRule: 'auto' } },
    run: { size: 27, bold: true, color: ink },
  },
  TOC1: contents('toc 1', 0),
  TOC2: contents('toc 2', 1),
  Heading1: {
    name: 'heading 1',
    basedOn: p.normal,
    next: p.article,
    uiPriority: 9,
    quickFormat: true,
    paragraph: { ...partLook.paragraph, numbering: { reference: 'headings', level: 0 } },
    run: partLook.run,
  },
  Heading2: {
    name: 'heading 2',
    basedOn: p.normal,
    next: p.body,
    uiPriority: 9,
    quickFormat: true,
    paragraph: { ...articleLook.paragraph, numbering: { reference: 'headings', level: 1 } },
    run: articleLook.run,
  },
  Section: { name: 'Section sans numéro', basedOn: p.normal, next: p.body, quickFormat: true, ...partLook },
  Subsection: {
    name: 'Sous-section sans numéro',
    basedOn: p.normal,
    next: p.body,
    quickFormat: true,
    ...articleLook,
  },
  BodyText: { name: 'Body Text', basedOn: p.normal, quickFormat: true, paragraph: body },
  BodyTextAfterTable: {
    name: 'Texte après un tableau',
    basedOn: p.body,
    next: p.body,
    paragraph: { spacing: { before: 200 } },
  },
  BodyTextAfterList: {
    name: 'Texte après une liste',
    basedOn: p.body,
    next: p.body,
    paragraph: { spacing: { before: 130 } },
  },
  ListBullet: list('List Bullet', 0),
  ListBullet2: list('List Bullet 2', 1),
  ListBullet3: list('List Bullet 3', 2),
  ListNumber: list('List Number', 0),
  ListNumber2: list('List Number 2', 1),
  ListNumber3: list('List Number 3', 2),
  ListContinue: continued('List Continue', 0),
  ListContinue2: continued('List Continue 2', 1),
  ListContinue3: continued('List Continue 3', 2),
  TableText: cell('Texte de tableau', false, false),
  TableNumber: cell('Chiffre de tableau', true, false),
  TableHeader: cell('En-tête de colonne', false, true),
  TableHeaderNumber: cell('En-tête de colonne de chiffres', true, true),
  TableGap: {
    name: 'Entre deux tableaux',
    basedOn: p.normal,
    paragraph: { spacing: { line: 200, lineRule: 'exact' } },
    run: { size: 8 },
  },
  Drawing: {
    name: 'Dessin',
    basedOn: p.normal,
    next: p.body,
    paragraph: { spacing: { before: 120, after: 240, line: 240, lineRule: 'auto' } },
  },
  DrawingText: {
    name: 'Mots d’un dessin',
    basedOn: p.normal,
    paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    run: { font: fonts.sans, size: drawingLetters, color: '000000' },
  },
  Signatory: {
    name: 'Signataire',
    basedOn: p.signature,
    next: p.signature,
    paragraph: { spacing: { before: 240, after: 40, line: 264, lineRule: 'auto' } },
    run: { bold: true },
  },
  Signature: {
    name: 'Signature',
    basedOn: p.normal,
    paragraph: { keepNext: true, keepLines: true, spacing: { after: 40, line: 264, lineRule: 'auto' } },
  },
  SignatureRoom: {
    name: 'Place de la signature',
    basedOn: p.signature,
    paragraph: { keepNext: false, spacing: { before: 120, after: 1000 } },
    run: { size: 20, color: grey },
  },
  CommentText: {
    name: 'annotation text',
    basedOn: p.normal,
    uiPriority: 99,
    paragraph: { spacing: { after: 60, line: 240, lineRule: 'auto' } },
    run: { size: 20 },
  },
  Header: {
    name: 'header',
    basedOn: p.normal,
    uiPriority: 99,
    paragraph: { ...margin, border: { bottom: { style: 'single', size: 4, color: rule, space: 4 } } },
    run: { size: 18, color: grey },
  },
  Footer: {
    name: 'footer',
    basedOn: p.normal,
    uiPriority: 99,
    paragraph: { ...margin, border: { top: { style: 'single', size: 4, color: rule, space: 4 } } },
    run: { size: 18, color: grey },
  },
}

const characterLooks: Readonly<
  Record<CharacterStyleId, { readonly name: string; readonly run: IRunStylePropertiesOptions }>
> = {
  Strong: { name: 'Strong', run: { bold: true } },
  Emphasis: { name: 'Emphasis', run: { italics: true } },
  StrongEmphasis: { name: 'Gras et italique', run: { bold: true, italics: true } },
  Blank: {
    name: 'À compléter',
    run: { color: '6B4A00', shading: { type: 'clear', color: 'auto', fill: 'FFE9A8' } },
  },
  Ordinal: { name: 'Rang', run: { superScript: true } },
  IndexLink: { name: 'Index Link', run: {} },
  CommentReference: { name: 'annotation reference', run: { size: 16 } },
}

export const paragraphStyleOptions: readonly IParagraphStyleOptions[] = Object.entries(paragraphLooks).map(
  ([id, look]) => ({ id, ...look }),
)
export const characterStyleOptions: readonly ICharacterStyleOptions[] = Object.entries(characterLooks).map(
  ([id, look]) => ({ id, ...look }),
)
