import { tempsDeTravailChaleur } from './temps-de-travail-chaleur.ts'
import { tempsDeTravailDimanche } from './temps-de-travail-dimanche.ts'
import { tempsDeTravailFeries } from './temps-de-travail-feries.ts'
import { tempsDeTravailNuit } from './temps-de-travail-nuit.ts'
import { tempsDeTravailNuitContreparties } from './temps-de-travail-nuit-contreparties.ts'
import { tempsDeTravailSolidarite } from './temps-de-travail-solidarite.ts'

/** Holidays, Sundays, nights and hot days, in the order of their articles. */
export const TEMPS_DE_TRAVAIL_JOURS_PARTICULIERS = [
  tempsDeTravailFeries,
  tempsDeTravailSolidarite,
  tempsDeTravailDimanche,
  tempsDeTravailNuit,
  tempsDeTravailNuitContreparties,
  tempsDeTravailChaleur,
] as const
