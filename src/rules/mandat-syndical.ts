import { type Finding, known } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { computeVoieDeConclusion, type Voie } from './voie-de-conclusion.ts'

const VOIES_AVEC_MANDAT: readonly Voie[] = ['mandate', 'eluMandate', 'mandateSansElu']

/** Vrai si une organisation syndicale mandate la personne qui négocie et signe (L. 2232-23-1, L. 2232-24, L. 2232-26). */
export function computeMandatSyndical(
  facts: Pick<
    Facts,
    'aUnDelegueSyndical' | 'effectifAccord' | 'aDesElusCse' | 'aUnPvCarence' | 'voieChoisie'
  >,
  parameters: Parameters,
): Finding<boolean> {
  const voie = computeVoieDeConclusion(facts, parameters)
  if (voie.state === 'needs' || voie.state === 'notApplicable') return voie
  const retenue = voie.state === 'known' ? voie.value : voie.prudent
  return known(VOIES_AVEC_MANDAT.includes(retenue), 'L2232-23-1', 'L2232-24', 'L2232-26')
}
