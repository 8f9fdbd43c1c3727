import { type Finding, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'

/** Vrai si le délai de prévenance est assez court pour devoir une contrepartie (L. 3123-24). */
export function computePrevenanceReduite(
  { delaiPrevenanceTempsPartiel }: Pick<Facts, 'delaiPrevenanceTempsPartiel'>,
  parameters: Parameters,
): Finding<boolean> {
  if (delaiPrevenanceTempsPartiel === undefined) return needs('delaiPrevenanceTempsPartiel', 'L3123-23')
  const delai = parameters.get('prevenanceTempsPartielSansContrepartie')
  return known(delaiPrevenanceTempsPartiel < delai.value, ...delai.sources)
}

/** Vrai si l’accord admet plus de coupures, ou de plus longues, que la loi : amplitudes et contreparties dues (L. 3123-23, L. 3123-30). */
export function computeCoupuresElargies(
  { nombreCoupures, dureeCoupure }: Pick<Facts, 'nombreCoupures' | 'dureeCoupure'>,
  parameters: Parameters,
): Finding<boolean> {
  const because = ['L3123-23', 'L3123-30'] as const
  const nombre = parameters.get('coupuresSansAccord').value
  const duree = parameters.get('dureeCoupureSansAccord').value
  if (nombreCoupures !== undefined && nombreCoupures > nombre) return known(true, ...because)
  if (dureeCoupure !== undefined && dureeCoupure > duree) return known(true, ...because)
  if (nombreCoupures === undefined) return needs('nombreCoupures', ...because)
  if (dureeCoupure === undefined) return needs('dureeCoupure', ...because)
  return known(false, ...because)
}
