/**
 * A figure of the network’s own, as `templates/propositions.yaml` writes it: what the model proposes, and between which
 * limits of good sense. The law does not fix it: no article, and nobody is refused a final text over it.
 */
export type NetworkFigure = {
  readonly unite: string
  /** What the model proposes. */
  readonly valeur?: number
  readonly auMoins?: number
  readonly auPlus?: number
}
export type NetworkFigures = Readonly<Record<string, NetworkFigure>>
