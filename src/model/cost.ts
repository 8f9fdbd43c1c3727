/** One term of a product: a name of the templates with how it is counted, or a plain number with its meaning. */
export type CostFactor =
  | {
      readonly name: string
      /** Its words after the number; those of the question when absent. */
      readonly unit?: string
      /** A percentage counts for its hundredth, minutes for their part of an hour. */
      readonly as?: CostScale
    }
  | { readonly value: number; readonly unit: string }

export type CostScale = 'pourcent' | 'minutes'

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
  /** What the product takes for granted, in a few words. */
  readonly note?: string
}
