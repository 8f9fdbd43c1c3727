import { santeEgaliteDeconnexion } from './sante-egalite-deconnexion.ts'
import { santeEgaliteEgalite } from './sante-egalite-egalite.ts'
import { santeEgaliteHandicap } from './sante-egalite-handicap.ts'
import { santeEgaliteHarcelement } from './sante-egalite-harcelement.ts'
import { santeEgaliteMateriel } from './sante-egalite-materiel.ts'
import { santeEgalitePrevention } from './sante-egalite-prevention.ts'
import { santeEgaliteTeletravail } from './sante-egalite-teletravail.ts'
import { santeEgaliteTeletravailConditions } from './sante-egalite-teletravail-conditions.ts'

/** The steps on health, equality and working conditions, in the order they are read. */
export const SANTE_EGALITE = [
  santeEgaliteHarcelement,
  santeEgaliteEgalite,
  santeEgaliteHandicap,
  santeEgaliteMateriel,
  santeEgaliteTeletravail,
  santeEgaliteTeletravailConditions,
  santeEgalitePrevention,
  santeEgaliteDeconnexion,
] as const
