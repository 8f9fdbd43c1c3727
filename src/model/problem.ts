import type { Bound } from './bound.ts'
import type { CalendarDate } from './calendar-date.ts'

/**
 * What is wrong or missing, as data; the French sentences are made in one table (`ui/messages.ts`, shared with the
 * command line). `blocking` refuses a final export; `alert` is said and never refuses.
 */
export type Severity = 'blocking' | 'alert'

export type Problem = {
  readonly severity: Severity
  /** The row, from 1, and the column, when it is about one cell of a repeated question. */
  readonly row?: number
  readonly column?: string
} & (
  | { readonly code: 'answer-missing'; readonly at: string }
  | { readonly code: 'answer-unknown'; readonly at: string }
  | { readonly code: 'answer-not-a-number'; readonly at: string }
  | { readonly code: 'answer-not-whole'; readonly at: string }
  | { readonly code: 'answer-too-precise'; readonly at: string; readonly decimals: number }
  | { readonly code: 'answer-not-a-date'; readonly at: string }
  | { readonly code: 'answer-not-a-choice'; readonly at: string }
  | {
      readonly code: 'answer-out-of-range'
      readonly at: string
      readonly min?: number
      readonly max?: number
      readonly unit?: string
      /** Article behind the crossed bound, when it is the law's. */
      readonly article?: string
    }
  /** A bound of the law that no agreement crosses; `closest` is the lawful figure nearest to the answer. */
  | ({ readonly code: 'bound-crossed'; readonly at: string } & CrossedBound)
  /** A gap the law leaves to be justified: said, and its reason is asked. */
  | ({ readonly code: 'bound-to-justify'; readonly at: string } & CrossedBound)
  | { readonly code: 'answer-too-long'; readonly at: string; readonly max: number; readonly length: number }
  | { readonly code: 'answer-malformed'; readonly at: string; readonly form: FormName }
  | { readonly code: 'answer-wrong-type'; readonly at: string }
  | { readonly code: 'answer-row-incomplete'; readonly at: string; readonly row: number }
  | { readonly code: 'fact-unknown'; readonly at: string; readonly nearest?: string }
  | {
      readonly code: 'law-unsettled'
      readonly at: string
      readonly articles: readonly string[]
      readonly readings: readonly string[]
      readonly prudent: string
    }
  | { readonly code: 'no-lawful-route'; readonly articles: readonly string[] }
  /** A conclusion to know before signing; `at` is the finding, the sentence is its own. */
  | { readonly code: 'law-warning'; readonly at: string; readonly articles: readonly string[] }
  /** The law was read more than `months` months ago. */
  | { readonly code: 'law-old'; readonly lawDate: CalendarDate; readonly months: number }
  /** The tool reads a newer state of the law than the one the dossier was made under. */
  | { readonly code: 'law-newer'; readonly lawDate: CalendarDate; readonly madeUnder: CalendarDate }
  | { readonly code: 'file-unreadable' }
  /** `max` in megabytes. */
  | { readonly code: 'file-too-large'; readonly max: number }
  | { readonly code: 'file-not-written' }
  | { readonly code: 'file-not-a-dossier' }
  | { readonly code: 'file-newer'; readonly version: number }
  | { readonly code: 'file-field-unknown'; readonly at: string; readonly nearest?: string }
  | { readonly code: 'file-field-wrong'; readonly at: string }
  | { readonly code: 'file-model-unknown'; readonly at: string }
  | { readonly code: 'text-cleaned'; readonly at: string; readonly removed: number }
  | { readonly code: 'storage-full' }
  | { readonly code: 'storage-refused' }
  | { readonly code: 'storage-taken' }
)

/** A bound an answer crosses, in the unit of the question. */
export type CrossedBound = { readonly bound: Bound; readonly unit: string; readonly closest?: number }

/** The forms of identifiers checked by their own arithmetic or pattern. */
export type FormName = 'siret' | 'siren' | 'rna' | 'ape' | 'idcc' | 'codePostal'

export type ProblemCode = Problem['code']
export type ProblemOf<C extends ProblemCode> = Extract<Problem, { readonly code: C }>

/** A value that is always there, with what was found wrong on the way. */
export type Checked<T> = { readonly value: T; readonly problems: readonly Problem[] }

export const checked = <T>(value: T, problems: readonly Problem[] = []): Checked<T> => ({ value, problems })
