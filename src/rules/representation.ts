import { explained, type Finding, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { reaches } from './seuil.ts'

/** Vrai si le CSE n’a aucun membre élu (L. 2232-23). */
export function computeAucunEluCse({ aDesElusCse }: Pick<Facts, 'aDesElusCse'>): Finding<boolean> {
  return aDesElusCse === undefined ? needs('aDesElusCse', 'L2232-23') : known(!aDesElusCse, 'L2232-23')
}

/** Vrai si la structure a un CSE, ou doit en avoir un : seuil atteint douze mois de suite (L. 2311-2). */
export function computeCseConcerne(
  facts: Pick<Facts, 'aDesElusCse' | 'seuilCseDouzeMois'>,
  parameters: Parameters,
): Finding<boolean> {
  if (facts.aDesElusCse === true) return explained(known(true, 'L2311-2'), { key: 'elusEnPlace', values: {} })
  const values = {
    seuil: parameters.get('seuilCse').value,
    mois: parameters.get('moisConsecutifsCse').value,
  }
  if (facts.seuilCseDouzeMois === true)
    return explained(known(true, 'L2311-2'), { key: 'seuilCseAtteint', values })
  if (facts.aDesElusCse === undefined) return needs('aDesElusCse', 'L2311-2')
  if (facts.seuilCseDouzeMois === undefined) return needs('seuilCseDouzeMois', 'L2311-2')
  return explained(known(false, 'L2311-2'), { key: 'seuilCseNonAtteint', values })
}

/** Vrai si l’effectif du mois atteint le seuil des attributions élargies du CSE (L. 2312-2). */
export function computeSeuilCinquante(
  { effectifCse }: Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  if (effectifCse === undefined) return needs('effectifCse', 'L2312-2')
  const seuil = parameters.get('seuilAttributionsElargies')
  return explained(known(reaches(effectifCse, seuil.value), ...seuil.sources), {
    key: 'effectifEtSeuilElargi',
    values: { effectifCse, seuil: seuil.value },
  })
}
