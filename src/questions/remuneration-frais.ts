import { remunerationFraisClassification } from './remuneration-frais-classification.ts'
import { remunerationFraisPrimes } from './remuneration-frais-primes.ts'
import { remunerationFraisRemboursements } from './remuneration-frais-remboursements.ts'
import { remunerationFraisSalaires } from './remuneration-frais-salaires.ts'
import { remunerationFraisTrajets } from './remuneration-frais-trajets.ts'

/** The steps of the part, in the order of the agreement. */
export const remunerationFrais = [
  remunerationFraisSalaires,
  remunerationFraisClassification,
  remunerationFraisPrimes,
  remunerationFraisTrajets,
  remunerationFraisRemboursements,
] as const
