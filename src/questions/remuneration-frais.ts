import { remunerationFraisMaintien } from './remuneration-frais-maintien.ts'
import { remunerationFraisPrevoyance } from './remuneration-frais-prevoyance.ts'
import { remunerationFraisRemboursements } from './remuneration-frais-remboursements.ts'
import { remunerationFraisSante } from './remuneration-frais-sante.ts'
import { remunerationFraisTrajets } from './remuneration-frais-trajets.ts'

/** The subjects of the part « Rémunération, frais, protection », in the order they are read. */
export const REMUNERATION_FRAIS = [
  remunerationFraisTrajets,
  remunerationFraisRemboursements,
  remunerationFraisSante,
  remunerationFraisMaintien,
  remunerationFraisPrevoyance,
] as const
