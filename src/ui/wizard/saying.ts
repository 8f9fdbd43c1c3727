/** The words of a conclusion; `{name}` is filled with a figure of the law, an answer, or another conclusion. */
export type Sentence = {
  readonly title: string
  readonly detail?: string
  /** Something is not as the law wants it: the person has to act. */
  readonly toMend?: true
}

/** What to say when a finding concludes to a value; of several for one finding, the first that holds is said. */
export type Saying = Sentence & {
  readonly constat: string
  /** Any conclusion when absent. */
  readonly of?: string | number | boolean
  /** Named booleans that must hold too. */
  readonly when?: readonly string[]
}
