/** One term of a product: a name of the templates with how it is counted, or a plain number with its meaning. */
export type CostFactor =
  | {
      readonly name: string
      /** Its words after the number; those of the question when absent. */
      readonly unit?: string
      /** A percentage counts for its hundredth, minutes for their part of an hour. */
      readonly as?: CostScale
      /** The name read instead while this one has no answer: the same quantity, for all the rights at once. */
      readonly orElse?: string
    }
  | { readonly value: number; readonly unit: string }

export type CostScale = 'pourcent' | 'minutes'

/**
 * What of the product the law would have the member pay anyway: nothing, all of it, something that it does not measure,
 * or the same product with its own figure as the first term.
 */
export type CostLaw = 'rien' | 'tout' | 'sans chiffre' | { readonly figure: string }

/** What one choice of the agreement costs a year: a product anyone can check with a calculator. */
export type Cost = {
  readonly id: string
  readonly label: string
  /** The article that creates it: without it, nothing is counted. */
  readonly clause: string
  /** Named booleans: it is counted under the first, and not under the second. */
  readonly when?: string
  readonly unless?: string
  readonly factors: readonly CostFactor[]
  readonly law: CostLaw
  /** What the product takes for granted, in a few words. */
  readonly note?: string
}
