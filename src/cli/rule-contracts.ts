import type { TypeDeContrat } from '#rules/contrat.ts'

/** Contracts by their name in the contract of the rules. */
export const CONTRATS: Readonly<Record<string, TypeDeContrat>> = {
  CDI: 'cdi',
  CDI_INCLUSION: 'cdiInclusion',
  DOMICILE: 'domicile',
  CDD: 'cdd',
  CDDI: 'cddi',
  CDDU_AI: 'cddUsage',
  CDDU: 'cddUsage',
  INTERMITTENT: 'intermittent',
  TEMPORAIRE: 'temporaire',
  MAD: 'misADisposition',
  APPRENTI: 'apprenti',
  CUI_CAE_AIDE: 'cuiCaeAide',
  CUI_CIE_AIDE: 'cuiCieAide',
  PROFESSIONNALISATION: 'professionnalisation',
  STAGIAIRE: 'stagiaire',
  MANDATAIRE: 'mandataire',
  BENEVOLE: 'benevole',
  SERVICE_CIVIQUE: 'serviceCivique',
}
