import type { Voie } from '#rules/voie-de-conclusion.ts'

/** Routes by their name in the contract of the rules; a mandate without elected members has two. */
export const VOIES_PAR_NOM: Readonly<Record<string, Voie>> = {
  DS: 'delegueSyndical',
  REFERENDUM_2_3: 'ratification',
  ELUS_TITULAIRES: 'elusCse',
  SALARIE_MANDATE: 'mandate',
  ELU_MANDATE: 'eluMandate',
  ELUS_NON_MANDATES_OBJET_LIMITE: 'elusNonMandates',
  SALARIE_MANDATE_SI_AUCUN_ELU: 'mandateSansElu',
  SALARIE_MANDATE_SI_CARENCE: 'mandateSansElu',
}
