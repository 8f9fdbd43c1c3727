import { accueilParcoursAccompagnement } from './accueil-parcours-accompagnement.ts'
import { accueilParcoursAcquis } from './accueil-parcours-acquis.ts'
import { accueilParcoursContrats } from './accueil-parcours-contrats.ts'
import { accueilParcoursEssai } from './accueil-parcours-essai.ts'
import { accueilParcoursFinCdi } from './accueil-parcours-fin-cdi.ts'
import { accueilParcoursFormation } from './accueil-parcours-formation.ts'
import { accueilParcoursIntegration } from './accueil-parcours-integration.ts'
import { accueilParcoursRecrutement } from './accueil-parcours-recrutement.ts'
import { accueilParcoursReferent } from './accueil-parcours-referent.ts'
import { accueilParcoursSortie } from './accueil-parcours-sortie.ts'

/** The steps of the part, in the order of the document. */
export const ACCUEIL_PARCOURS = [
  accueilParcoursRecrutement,
  accueilParcoursIntegration,
  accueilParcoursContrats,
  accueilParcoursEssai,
  accueilParcoursAccompagnement,
  accueilParcoursReferent,
  accueilParcoursFormation,
  accueilParcoursAcquis,
  accueilParcoursSortie,
  accueilParcoursFinCdi,
] as const
