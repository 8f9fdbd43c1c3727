import type { CalendarDate } from '#model/calendar-date.ts'
import type { TypeDeContrat } from '#rules/contrat.ts'
import type { ColumnRole } from './columns.ts'

/** One person's contract, as a line of the staff register says it. Names are for the screen only, and never kept. */
export type RegisterRow = {
  /** Its line in the file, from 1. */
  readonly line: number
  readonly nom: string
  readonly contrat: TypeDeContrat
  readonly debut: CalendarDate
  /** Absent: the contract is open, or its end is not known yet. */
  readonly fin?: CalendarDate
  /** Hours a week in the contract; absent: full time. */
  readonly heuresHebdo?: number
  /** Replaces someone absent, or whose contract is suspended. */
  readonly remplacement: boolean
  /** Last day of the public help to an « emploi aidé ». */
  readonly finAide?: CalendarDate
  readonly naissance?: CalendarDate
  readonly sexe?: 'F' | 'H'
}

/** What is wrong with a line, or to be looked at in it. */
type Said<Code> = {
  readonly line: number
  readonly nom: string
  readonly code: Code
  readonly column?: ColumnRole
  /** What is written there. */
  readonly written?: string
}
/** What is wrong with a line: the line is left out of every figure, and said. */
export type RegisterProblem = Said<RegisterProblemCode>
export type RegisterProblemCode =
  | 'contrat-absent'
  | 'contrat-inconnu'
  | 'debut-absent'
  | 'date-illisible'
  | 'fin-avant-debut'
  | 'fin-absente'
  | 'heures-illisibles'
  | 'heures-improbables'
  | 'remplacement-illisible'

/** What to look at in a line that counts: a cell set aside that the headcount does without, a line said twice. */
export type RegisterRemark = Said<RegisterRemarkCode>
export type RegisterRemarkCode = 'naissance-illisible' | 'sexe-illisible' | 'ligne-repetee'

/** Every line read is either a row or a problem. */
export type Register = {
  readonly rows: readonly RegisterRow[]
  readonly problems: readonly RegisterProblem[]
  readonly remarks: readonly RegisterRemark[]
}
