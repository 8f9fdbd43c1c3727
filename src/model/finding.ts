/** What the law concludes, what it still needs, or what the text does not settle. Never a boolean with a string. */
export type Finding<T> = Known<T> | Needs | Uncertain<T> | NotApplicable

export type Known<T> = { readonly state: 'known'; readonly value: T; readonly because: readonly string[] }
export type Needs = { readonly state: 'needs'; readonly facts: readonly string[] }
export type Uncertain<T> = {
  readonly state: 'uncertain'
  readonly readings: readonly Reading<T>[]
  /** The reading that is safe whichever one a judge would follow. */
  readonly prudent: T
  readonly because: readonly string[]
}
export type NotApplicable = { readonly state: 'notApplicable'; readonly because: readonly string[] }
/** One way to read a text that does not settle; `reason` is a key of `templates/parametres/lectures.yaml`. */
export type Reading<T> = { readonly value: T; readonly reason: string }

export const known = <T>(value: T, ...because: readonly string[]): Known<T> => ({
  state: 'known',
  value,
  because,
})
export const needs = (...facts: readonly string[]): Needs => ({ state: 'needs', facts })
export const notApplicable = (...because: readonly string[]): NotApplicable => ({
  state: 'notApplicable',
  because,
})
export const uncertain = <T>(
  prudent: T,
  readings: readonly Reading<T>[],
  ...because: readonly string[]
): Uncertain<T> => ({ state: 'uncertain', prudent, readings, because })

/** The value to build on: the conclusion, or the prudent reading; nothing while facts are missing. */
export function settledValue<T>(finding: Finding<T>): T | undefined {
  if (finding.state === 'known') return finding.value
  if (finding.state === 'uncertain') return finding.prudent
  return undefined
}
