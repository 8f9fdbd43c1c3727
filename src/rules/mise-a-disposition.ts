import { type Finding, known, needs } from '#model/finding.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { computeMetADisposition } from './structure.ts'

/**
 * Vrai si un contrat peut couvrir plusieurs mises à disposition : CDDI d’une association intermédiaire (L. 5132-11-1),
 * CDI d’inclusion (L. 5132-14-1, L. 5132-6-1), contrat d’un groupement d’employeurs (L. 1253-8-1). Un refus n’y a pas la
 * même portée qu’avant la signature d’un contrat conclu pour la mission.
 */
export function computeContratDepasseLaMission({
  populations,
  typesSiae,
}: Pick<Facts, 'populations' | 'typesSiae'>): Finding<boolean> {
  if (typesSiae === undefined) return needs('typesSiae', 'L1253-8-1')
  if (typesSiae.includes('geiq')) return known(true, 'L1253-8-1')
  const articles = ['L5132-11-1', 'L5132-14-1', 'L5132-6-1'] as const
  if (!typesSiae.includes('ai') && !typesSiae.includes('etti')) return known(false, ...articles)
  if (populations === undefined) return needs('populations', ...articles)
  return known(
    populations.some((contrat) => contrat === 'cddi' || contrat === 'cdiInclusion'),
    ...articles,
  )
}

/** Vrai si des contrats s’arrêtent avec la mission : usage (L. 1242-2), mission (L. 5132-6). Entre deux, la personne n’est plus salariée. */
export function computeContratArreteAvecLaMission({
  populations,
}: Pick<Facts, 'populations'>): Finding<boolean> {
  const articles = ['L1242-2', 'L5132-6'] as const
  if (populations === undefined) return needs('populations', ...articles)
  return known(
    populations.some((contrat) => contrat === 'cddUsage' || contrat === 'mission'),
    ...articles,
  )
}

/** Vrai si une personne peut travailler pour plusieurs : mise à disposition (L. 5132-7), temps partiel cumulé (L. 8261-1). */
export function computePlusieursEmployeurs(
  facts: Pick<Facts, 'typesSiae' | 'aDesTempsPartiels'>,
): Finding<boolean> {
  const metADisposition = computeMetADisposition(facts)
  if (facts.aDesTempsPartiels === true) return known(true, 'L8261-1')
  if (metADisposition.state === 'known' && metADisposition.value) return metADisposition
  if (facts.aDesTempsPartiels === undefined) return needs('aDesTempsPartiels', 'L8261-1')
  return metADisposition
}
