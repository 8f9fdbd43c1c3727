import { type Finding, inForm } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Reader } from './rule-readers.ts'

/** What a case gives: its fields, by their name in the contract. */
export type Entree = Readonly<Record<string, unknown>>

/** One function of the contract: the fields it takes, the rule it calls, the form of its answer. */
export type RuleCall = {
  /** Every field a case may give, and how it is read; another one is refused. */
  readonly fields: Readonly<Record<string, Reader<unknown>>>
  readonly answer: (entree: Entree, parameters: Parameters) => RuleAnswer
}

/** A finding that waits for a fact may tell what does not depend on it. */
export type Conclusion = Finding<unknown> & { readonly partiel?: unknown }

/** The finding, its value already in the form of the cases; `rename` gives back to a rule’s fact the name of its field. */
export type RuleAnswer = {
  readonly finding: Conclusion
  readonly rename?: Readonly<Record<string, string>>
}

/** The values the readers give, field by field. */
type ReadBy<F extends Readonly<Record<string, Reader<unknown>>>> = {
  readonly [K in keyof F]: F[K] extends Reader<infer T> ? T | undefined : never
}

/** Declares a function of the contract: `compute` receives what was read, `undefined` where the case says nothing. */
export function ruleCall<F extends Readonly<Record<string, Reader<unknown>>>>(declared: {
  readonly fields: F
  readonly compute: (read: ReadBy<F>, parameters: Parameters) => Conclusion
  readonly rename?: Readonly<Record<string, string>>
}): RuleCall {
  return {
    fields: declared.fields,
    answer: (entree, parameters) => ({
      // The seam between names and types: each field is what its own reader gives.
      finding: declared.compute(entree as ReadBy<F>, parameters),
      ...(declared.rename ? { rename: declared.rename } : {}),
    }),
  }
}

/** The same finding, its single value under the name a case gives it. */
export function named<T>(name: string, finding: Finding<T>): Finding<Readonly<Record<string, T>>> {
  return inForm(finding, (value) => ({ [name]: value }))
}
