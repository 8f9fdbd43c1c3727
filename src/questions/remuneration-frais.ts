import { remunerationFraisClassification } from './remuneration-frais-classification.ts'
import { remunerationFraisMaintien } from './remuneration-frais-maintien.ts'
import { remunerationFraisPartageValeur } from './remuneration-frais-partage-valeur.ts'
import { remunerationFraisPrevoyance } from './remuneration-frais-prevoyance.ts'
import { remunerationFraisPrimes } from './remuneration-frais-primes.ts'
import { remunerationFraisRemboursements } from './remuneration-frais-remboursements.ts'
import { remunerationFraisSalaires } from './remuneration-frais-salaires.ts'
import { remunerationFraisSante } from './remuneration-frais-sante.ts'
import { remunerationFraisTrajets } from './remuneration-frais-trajets.ts'

/** The subjects of the part « Rémunération, frais, protection », in the order they are read. */
export const REMUNERATION_FRAIS = [
  remunerationFraisSalaires,
  remunerationFraisClassification,
  remunerationFraisPrimes,
  remunerationFraisPartageValeur,
  remunerationFraisTrajets,
  remunerationFraisRemboursements,
  remunerationFraisSante,
  remunerationFraisMaintien,
  remunerationFraisPrevoyance,
] as const
