/** What is better for the staff: more of it, or less of it. */
export type Direction = 'plus' | 'moins'

/** What an option of a choice is worth beside the rule that would apply without the agreement. */
export type Merit = 'mieux' | 'egal' | 'moins'

/** A figure that the law gives when the agreement says nothing. */
export type LawComparison = {
  /** The name of the figure in `templates/parametres`: its unit and its articles are those shown. */
  readonly loi: string
  readonly mieux: Direction
  /** What one unit of the law is worth in the unit of the question: a month, thirty days. One when absent. */
  readonly conversion?: number
  /** The article that lets an agreement give less; absent when no answer can. */
  readonly permis?: string
  /** What an answer left empty is worth; without it, an empty answer is not compared. */
  readonly vide?: number
  /** Where the rule stands, when it is not the figure’s own first article: each kind of member has its own. */
  readonly sources?: readonly string[]
  readonly note?: string
}

/** The law gives nothing: whatever the agreement gives is better. */
export type NothingComparison = {
  readonly rien: true
  readonly mieux: Direction | 'oui'
  /** Where one reads that the law gives nothing, when there is such a place. */
  readonly sources: readonly string[]
  readonly note?: string
}

/** What each option is worth, « oui » and « non » being those of a yes/no; one that is not named is not compared. */
export type OptionsComparison = {
  readonly options: Readonly<Record<string, Merit>>
  /** The articles of the rule; none when the law says nothing. */
  readonly sources: readonly string[]
  readonly permis?: string
  readonly note?: string
}

/** Neither an advantage nor a loss, and why. */
export type NoComparison = { readonly sansObjet: string }

export type SimpleComparison = LawComparison | NothingComparison | OptionsComparison | NoComparison

/** The rule depends on the member: the first case whose condition holds; one without a condition always does. */
export type CasesComparison = {
  readonly cas: readonly { readonly quand?: string; readonly comparison: SimpleComparison }[]
}

/** How an answer compares with the law, as `templates/comparaisons.yaml` says it. */
export type Comparison = SimpleComparison | CasesComparison

/** Fact → how its answers compare with the law. */
export type Comparisons = Readonly<Record<string, Comparison>>
