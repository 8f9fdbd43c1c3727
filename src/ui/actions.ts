import type { Answer } from '#model/answers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { DocumentNode } from '#model/document.ts'
import type { Problem } from '#model/problem.ts'
import type { ArticleAsked } from './store.ts'

/** What came of opening a file: the dossier it made, and what was found wrong with it. */
export type Opened = { readonly id: string | undefined; readonly problems: readonly Problem[] }

/** Everything a person can do. Each action keeps the store, the shelf and the other tabs in step. */
export type Actions = {
  /** Reads the shelf and loads the templates; called once. */
  readonly start: () => Promise<void>
  /** A new dossier; returns its id. */
  readonly create: (name: string) => Promise<string>
  /** A dossier made from an example of the model; returns its id. */
  readonly createFromExample: (exampleId: string) => Promise<string>
  /** Lets the person choose a file; no id when they cancel or when the file cannot be read. */
  readonly openFile: () => Promise<Opened>
  readonly openDossier: (id: string) => Promise<void>
  /** Puts the open dossier back on the shelf, its last words saved, for another tab to open; reads the list again. */
  readonly leaveDossier: () => Promise<void>
  /** Takes the dossier over from the other tab. */
  readonly takeOver: () => Promise<void>
  readonly duplicate: (id: string) => Promise<string | undefined>
  /** A new dossier that amends this agreement, its text kept as signed; returns its id. */
  readonly amend: (id: string, signed: DocumentNode) => Promise<string | undefined>
  readonly rename: (id: string, name: string) => Promise<void>
  /** Removes a dossier from the list; the message offers to put it back. */
  readonly remove: (id: string) => Promise<void>
  /** Saves a copy of a dossier as a file the person chooses. */
  readonly saveCopy: (id: string) => Promise<void>
  /** Saves a copy of every dossier, one file each. */
  readonly saveAllCopies: () => Promise<void>
  /** Changes one answer of the open dossier; `undefined` takes it away. */
  readonly answer: (fact: string, answer: Answer | undefined) => void
  /** Ends a run of typing: what comes next is undone apart. */
  readonly settle: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** The person has read the dossier again under this state of the law. */
  readonly acceptLaw: (lawDate: CalendarDate) => void
  /** « Avez-vous fini cette partie ? » */
  readonly finishPart: (part: string, isFinished: boolean) => void
  /** Remembers the last page of questions, to resume there. */
  readonly visit: (page: string) => void
  /** Saves at once what is not saved yet. */
  readonly flush: () => Promise<void>
  readonly say: (text: string, undo?: () => void) => void
  readonly dismiss: () => void
  /** Opens the text of an article beside the page. */
  readonly readArticle: (asked: ArticleAsked) => void
  readonly closeArticle: () => void
}
