import { type Finding, inForm, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { computeSieges } from './sieges.ts'

type Effectif = Pick<Facts, 'effectifCse'>

/** Vrai s’il y a, par siège de titulaire, moins de personnes éligibles que le réseau ne le conseille (L. 2314-25). */
export function computePeuDEligibles(
  { nombreEligibles, ...effectif }: Pick<Facts, 'nombreEligibles' | 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  if (nombreEligibles === undefined) return needs('nombreEligibles', 'L2314-25')
  const parSiege = parameters.network('eligiblesParSiege').valeur ?? 0
  return inForm(
    computeSieges(effectif, parameters),
    ({ titulaires }) => nombreEligibles < titulaires * parSiege,
  )
}

/** Heures de délégation de tous les titulaires, par mois (R. 2314-1). */
export function computeHeuresDuComiteParMois(effectif: Effectif, parameters: Parameters): Finding<number> {
  return inForm(computeSieges(effectif, parameters), ({ total }) => total)
}

const MOIS_PAR_AN = 12

/** Les mêmes heures, sur une année. */
export function computeHeuresDuComiteParAn(effectif: Effectif, parameters: Parameters): Finding<number> {
  return inForm(computeHeuresDuComiteParMois(effectif, parameters), (heures) => heures * MOIS_PAR_AN)
}
