/** Article keys behind a conclusion, e.g. `L2314-1`, never none; a form check names its norm. The first is the one to show. */
export type Articles = readonly [string, ...string[]]

/** What the law concludes, what it still needs, or what the text does not settle. Never a boolean with a string. */
export type Finding<T> = Known<T> | Needs | Uncertain<T> | NotApplicable

export type Known<T> = Explained & { readonly state: 'known'; readonly value: T; readonly because: Articles }
/** The first fact is the one to ask first; why it is needed is said by `templates/droit/mots`. */
export type Needs = { readonly state: 'needs'; readonly facts: Articles; readonly because: Articles }
export type Uncertain<T> = Explained & {
  readonly state: 'uncertain'
  readonly readings: readonly Reading<T>[]
  /** The reading that is safe whichever one a judge would follow. */
  readonly prudent: T
  readonly because: Articles
}
export type NotApplicable = Explained & { readonly state: 'notApplicable'; readonly because: Articles }
/** One way to read a text that does not settle; `reason` is a key of `lectures` in `templates/droit/mots`. */
export type Reading<T> = { readonly value: T; readonly reason: string }

/** How a conclusion was reached, and what to know of it; the sentences are in `templates/droit/mots`. */
type Explained = {
  /** In the order a person would follow. */
  readonly steps?: readonly ReasonStep[]
  /** Keys of `reserves`: what rests on a source outside the Code, or on a reading that was never judged. */
  readonly caveats?: readonly string[]
}

/** One step of a computation: a key of `etapes`, and the figures its sentence quotes, dates as `AAAA-MM-JJ`. */
export type ReasonStep = {
  readonly key: string
  readonly values: Readonly<Record<string, number | string>>
}

export const known = <T>(value: T, ...because: Articles): Known<T> => ({ state: 'known', value, because })

/** The conclusion waits for a fact; `because` is the article that makes it matter. */
export const needs = (fact: string, ...because: Articles): Needs => ({
  state: 'needs',
  facts: [fact],
  because,
})

export const notApplicable = (...because: Articles): NotApplicable => ({ state: 'notApplicable', because })

export const uncertain = <T>(
  prudent: T,
  readings: readonly Reading<T>[],
  ...because: Articles
): Uncertain<T> => ({ state: 'uncertain', prudent, readings, because })

/** The same conclusion with how it was reached, step after step. */
export function explained<F extends Finding<unknown>>(finding: F, ...steps: readonly ReasonStep[]): F {
  return finding.state === 'needs' ? finding : { ...finding, steps: [...(finding.steps ?? []), ...steps] }
}

/** The same conclusion, `steps` first: what had to be seen before it. */
export function precededBy<F extends Finding<unknown>>(finding: F, ...steps: readonly ReasonStep[]): F {
  return finding.state === 'needs' ? finding : { ...finding, steps: [...steps, ...(finding.steps ?? [])] }
}

/** The same conclusion with what to know of it, when there is something: keys of `reserves`. */
export function withCaveats<F extends Finding<unknown>>(finding: F, ...caveats: readonly string[]): F {
  return finding.state === 'needs' || caveats.length === 0
    ? finding
    : { ...finding, caveats: [...(finding.caveats ?? []), ...caveats] }
}

/** The same conclusion, with the steps and the caveats of the one it follows from. */
export function following<F extends Finding<unknown>>(finding: F, { steps, caveats }: Explained): F {
  if (finding.state === 'needs') return finding
  return { ...finding, ...(steps ? { steps } : {}), ...(caveats ? { caveats } : {}) }
}

/** The value to build on: the conclusion, or the prudent reading; nothing while facts are missing. */
export function settledValue<T>(finding: Finding<T>): T | undefined {
  if (finding.state === 'known') return finding.value
  if (finding.state === 'uncertain') return finding.prudent
  return undefined
}

/** The same finding with its values put in another form, readings included. */
export function inForm<T, U>(finding: Finding<T>, form: (value: T) => U): Finding<U> {
  if (finding.state === 'known') return { ...finding, value: form(finding.value) }
  if (finding.state !== 'uncertain') return finding
  const readings = finding.readings.map(({ value, reason }) => ({ value: form(value), reason }))
  return { ...finding, prudent: form(finding.prudent), readings }
}
