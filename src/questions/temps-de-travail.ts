import { tempsDeTravailAnnuel } from './temps-de-travail-annuel.ts'
import { tempsDeTravailAnnuelSuivi } from './temps-de-travail-annuel-suivi.ts'
import { tempsDeTravailAstreintes } from './temps-de-travail-astreintes.ts'
import { tempsDeTravailComplementaires } from './temps-de-travail-complementaires.ts'
import { tempsDeTravailCoupures } from './temps-de-travail-coupures.ts'
import { tempsDeTravailDurees } from './temps-de-travail-durees.ts'
import { tempsDeTravailForfaitJours } from './temps-de-travail-forfait-jours.ts'
import { tempsDeTravailForfaitJoursSuivi } from './temps-de-travail-forfait-jours-suivi.ts'
import { tempsDeTravailHabillage } from './temps-de-travail-habillage.ts'
import { TEMPS_DE_TRAVAIL_JOURS_PARTICULIERS } from './temps-de-travail-jours-particuliers.ts'
import { tempsDeTravailLimites } from './temps-de-travail-limites.ts'
import { tempsDeTravailPartiel } from './temps-de-travail-partiel.ts'
import { tempsDeTravailPartielAmenage } from './temps-de-travail-partiel-amenage.ts'
import { tempsDeTravailPartielPaie } from './temps-de-travail-partiel-paie.ts'
import { tempsDeTravailRepos } from './temps-de-travail-repos.ts'
import { tempsDeTravailOrganisations, tempsDeTravailSituations } from './temps-de-travail-situations.ts'
import { tempsDeTravailSupplementaires } from './temps-de-travail-supplementaires.ts'
import { tempsDeTravailTrajets } from './temps-de-travail-trajets.ts'

/** The steps of the part « Temps de travail », in the order of the document after what opens its subjects, as a tuple: `Facts` is inferred from it. */
export const TEMPS_DE_TRAVAIL = [
  tempsDeTravailSituations,
  tempsDeTravailOrganisations,
  tempsDeTravailDurees,
  tempsDeTravailLimites,
  tempsDeTravailAnnuel,
  tempsDeTravailAnnuelSuivi,
  tempsDeTravailPartiel,
  tempsDeTravailCoupures,
  tempsDeTravailComplementaires,
  tempsDeTravailPartielAmenage,
  tempsDeTravailPartielPaie,
  tempsDeTravailSupplementaires,
  tempsDeTravailRepos,
  tempsDeTravailTrajets,
  tempsDeTravailHabillage,
  tempsDeTravailAstreintes,
  tempsDeTravailForfaitJours,
  tempsDeTravailForfaitJoursSuivi,
  ...TEMPS_DE_TRAVAIL_JOURS_PARTICULIERS,
] as const
