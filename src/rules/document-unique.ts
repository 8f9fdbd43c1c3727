import { type Finding, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { reaches } from './seuil.ts'

/** Vrai si le document unique est mis à jour au moins chaque année, d’après l’effectif (R. 4121-2). */
export function computeDocumentUniqueAnnuel(
  { effectifAccord }: Pick<Facts, 'effectifAccord'>,
  parameters: Parameters,
): Finding<boolean> {
  const seuil = parameters.get('seuilMiseAJourDocumentUnique')
  if (effectifAccord === undefined) return needs('effectifAccord', ...seuil.sources)
  return known(reaches(effectifAccord, seuil.value), ...seuil.sources)
}
