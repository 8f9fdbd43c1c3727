import type { TextNode } from '#model/document.ts'

/** A place in a template file: 1-based line and column, as an editor counts. */
export type Position = { readonly line: number; readonly column: number }

/** The closed list of helpers. `renvoi` is not here: it makes a reference, not a value. */
export type HelperName = 'nombre' | 'lettres' | 'montant' | 'date' | 'pluriel' | 'liste'

/** A value to fill: bare (`{{nomEmployeur}}`, helper absent) or through a helper. */
export type ValueExpression = {
  readonly type: 'value'
  readonly name: string
  readonly helper?: HelperName
  /** `pluriel` only: singular and plural. */
  readonly words?: readonly [string, string]
  readonly at: Position
}
export type ReferenceExpression = {
  readonly type: 'reference'
  readonly target: string
  readonly at: Position
}

/** A list of days to draw, alone on its line: `{{frise calendrierElection}}`. */
export type TemplateTimeline = {
  readonly type: 'timeline'
  readonly name: string
  readonly at: Position
}

export type TemplateInline =
  | TextNode
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly TemplateInline[] }
  | ValueExpression
  | ReferenceExpression

export type TemplateParagraph = {
  readonly type: 'paragraph'
  /** A rule (`***`) stands above it: it starts a page. */
  readonly newPage?: true
  readonly children: readonly TemplateInline[]
}
export type TemplateList = {
  readonly type: 'list'
  readonly ordered: boolean
  readonly children: readonly (readonly TemplateBlock[])[]
}
/** `rows[0]` is the header row; each row is a list of cells. */
export type TemplateTable = {
  readonly type: 'table'
  readonly numeric: readonly boolean[]
  readonly rows: readonly (readonly (readonly TemplateInline[])[])[]
}
export type TemplateNote = { readonly type: 'note'; readonly children: readonly TemplateParagraph[] }
export type TemplateSignature = {
  readonly type: 'signature'
  readonly children: readonly TemplateParagraph[]
}
export type TemplateIf = {
  readonly type: 'if'
  readonly name: string
  readonly body: readonly TemplateBlock[]
  readonly otherwise: readonly TemplateBlock[]
  readonly at: Position
}
export type TemplateEach = {
  readonly type: 'each'
  readonly name: string
  readonly body: readonly TemplateBlock[]
  readonly otherwise: readonly TemplateBlock[]
  readonly at: Position
}

export type TemplateBlock =
  | TemplateParagraph
  | TemplateList
  | TemplateTable
  | TemplateNote
  | TemplateSignature
  | TemplateTimeline
  | TemplateIf
  | TemplateEach

/** The three other readings of a clause, templates over the same facts. */
export type Readings = {
  readonly plain: readonly TemplateBlock[]
  readonly easy: readonly TemplateBlock[]
  readonly advice: readonly TemplateBlock[]
}

/** A clause file, parsed once. */
export type ClauseTemplate = {
  /** The file's name. */
  readonly id: string
  readonly variantOf?: string
  readonly title: string
  readonly when?: string
  readonly sources: readonly string[]
  readonly negotiable: boolean
  readonly version: string
  readonly reason: string
  /** Contracts the article is about by its nature, options of `populations`; absent, it is everybody's. */
  readonly concerns?: readonly string[]
  /** Named condition under which it is everybody's all the same. */
  readonly everybodysWhen?: string
  readonly body: readonly TemplateBlock[]
}

/** One article of the manifest: its default wording first, then its variants. */
export type ClauseEntry = { readonly id: string; readonly wordings: readonly ClauseTemplate[] }

/** What a companion takes from its agreement: another reading, what an amendment changes, who signs. */
export type Taken = 'plain' | 'easy' | 'changes' | 'parties' | 'signatures'

/** What the documents of an election accompany: they are written from no agreement. */
export const ELECTION = 'election-cse'

/** A model: what a document is made of, in reading order. */
export type Model = {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly subtitle: readonly TemplateInline[]
  /** What it accompanies: the agreement it is written from (a summary, an annex, an amendment), or the election of the council. */
  readonly of?: string
  /** What a companion is for, in a sentence. */
  readonly about?: string
  /** Named condition under which a companion makes sense. */
  readonly when?: string
  /** The day a letter is for, by the name of a computed date. */
  readonly step?: string
  /** Under which heading a letter is listed. */
  readonly heading?: string
  readonly largePrint?: true
  /** What a numbered part is called, when it is not a title. */
  readonly partName?: 'Article' | 'Chapitre'
  readonly parts: readonly {
    readonly id: string
    /** The default title; a part without one is not numbered. */
    readonly title?: string
    readonly takes?: Taken
    /** Other titles: the first whose condition holds is printed. */
    readonly titles?: readonly PartTitle[]
    readonly clauses: readonly ClauseEntry[]
  }[]
}

/** Another title of a part, and the named condition under which it is the right one. */
export type PartTitle = { readonly title: string; readonly when: string }
