import type { AssemblyTimes } from '../exercises/assembly.ts'
import type { Times } from '../exercises/export.ts'
import type { WriterName } from '../writers/writers.ts'

/** Milliseconds, one a switch of document: to the painted frame, and of that what React and the layout took at once. */
export type PaintTimes = {
  readonly painted: readonly number[]
  readonly drawn: readonly number[]
  /** Articles of the document, and those whose words changed at each switch. */
  readonly articles: number
  readonly changed: number
}

/** What the page of the sheet can be asked, as `window.bench`. */
export type SheetPage = {
  readonly paintSheet: (rounds: number) => Promise<PaintTimes>
  readonly paintFromAnswer: (rounds: number) => Promise<PaintTimes>
  readonly assembly: (rounds: number) => Promise<AssemblyTimes>
  readonly warm: (rounds: number) => Promise<Times>
}

/** What the page of the first file can be asked, as `window.bench`. */
export type ColdPage = { readonly cold: (name: WriterName) => Promise<number> }
