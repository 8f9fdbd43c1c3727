import type { Answers } from '#model/answers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { DocumentNode } from '#model/document.ts'

/** What the tags of a peer's template stand for: a word, a condition, the lines of a loop. */
export type Fields = Readonly<Record<string, string | boolean | readonly Readonly<Record<string, string>>[]>>

/** The same sample for every writer: its tree, its answers, and the words that fill the peers' templates. */
export type Materials = {
  readonly name: string
  readonly date: CalendarDate
  readonly lawDate: string
  readonly answers: Answers
  readonly document: DocumentNode
  /** The dossier that travels inside our files. */
  readonly dossier: string
  readonly fields: Fields
}

/** Reads a file of the materials: over the network in a browser, from the disk in Node. */
export type ReadMaterial = (file: string) => Promise<ArrayBuffer>

/** One Word file from the materials; the argument is the employer's name, for a batch of different files. */
export type Write = (employer?: string) => Uint8Array | Promise<Uint8Array>
