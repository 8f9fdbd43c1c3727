import type { CalendarDate } from '#model/calendar-date.ts'
import type { Finding } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { FactName, Facts } from '#questions/questionnaire.ts'

/** What a finding gives, in the kinds templates know; a choice lists its values, each a named boolean. */
export type ConstatKind = 'yesNo' | 'text' | 'number' | 'date' | 'choice'

/** A named conclusion that templates and questions can use. */
export type Constat = {
  readonly kind: ConstatKind
  /** The facts it reads, and no other: the type of `compute` holds it to that. */
  readonly facts: readonly FactName[]
  readonly options: readonly string[]
  readonly compute: (facts: Facts, parameters: Parameters) => Finding<unknown>
}

type Declared<K extends FactName, T> = {
  readonly facts: readonly K[]
  readonly compute: (facts: Pick<Facts, K>, parameters: Parameters) => Finding<T>
}

/** A yes/no conclusion. */
export const decision = <K extends FactName>(declared: Declared<K, boolean>): Constat => ({
  kind: 'yesNo',
  options: [],
  ...declared,
})

/** A conclusion among named values: each gives a named boolean, `<constat><Value>`. */
export const alternative = <K extends FactName, const V extends string>(
  declared: Declared<K, V> & { readonly options: readonly V[] },
): Constat => ({ kind: 'choice', ...declared })

/** A computed number. */
export const computed = <K extends FactName>(declared: Declared<K, number>): Constat => ({
  kind: 'number',
  options: [],
  ...declared,
})

/** A computed day. */
export const day = <K extends FactName>(declared: Declared<K, CalendarDate>): Constat => ({
  kind: 'date',
  options: [],
  ...declared,
})
