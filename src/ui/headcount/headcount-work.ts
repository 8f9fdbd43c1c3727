import type { Columns, RecognisedTable } from '#register/columns.ts'
import type { RegisterCount } from './count-register.ts'
import type { MonthFigure } from './month-figure.ts'
import type { SpecialCase } from './special-cases.ts'

/** Where the person is: choosing a source, confirming its columns, typing figures, or reading the result. */
export type HeadcountWork =
  | { readonly step: 'source' }
  | { readonly step: 'columns'; readonly table: RecognisedTable }
  | { readonly step: 'typing' }
  | { readonly step: 'special'; readonly kind: SpecialCase }
  | { readonly step: 'figures'; readonly months: readonly MonthFigure[] }
  | {
      readonly step: 'register'
      readonly table: RecognisedTable
      readonly columns: Columns
      readonly count: RegisterCount
    }

export const START: HeadcountWork = { step: 'source' }
