import { remunerationFraisClassification } from './remuneration-frais-classification.ts'
import { remunerationFraisRemboursements } from './remuneration-frais-remboursements.ts'
import { remunerationFraisSalaires } from './remuneration-frais-salaires.ts'
import { remunerationFraisTrajets } from './remuneration-frais-trajets.ts'

/** The steps of the part, in the order of the agreement. */
export const remunerationFrais = [
  remunerationFraisSalaires,
  remunerationFraisClassification,
  remunerationFraisTrajets,
  remunerationFraisRemboursements,
] as const
