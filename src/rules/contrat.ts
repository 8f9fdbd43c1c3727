/** Kinds of contract the law counts apart (L. 1111-2, L. 1111-3, L. 2301-1); the last ones are not employees. */
export const TYPES_DE_CONTRAT = [
  'cdi',
  'cdiInclusion',
  'domicile',
  'cdd',
  'cddi',
  'cddUsage',
  'intermittent',
  'temporaire',
  'misADisposition',
  'apprenti',
  'cuiCaeAide',
  'cuiCieAide',
  'professionnalisation',
  'stagiaire',
  'mandataire',
  'benevole',
  'serviceCivique',
] as const
export type TypeDeContrat = (typeof TYPES_DE_CONTRAT)[number]

/** Contracts that may have no term: a register says no end for them. */
export const SANS_TERME: readonly TypeDeContrat[] = [
  'cdi',
  'cdiInclusion',
  'domicile',
  'intermittent',
  'misADisposition',
  'cuiCieAide',
  'professionnalisation',
  'apprenti',
  'mandataire',
  'benevole',
]
