import { type Finding, known, needs } from '#model/finding.ts'
import type { Facts } from '#questions/questionnaire.ts'

/** Vrai si des contrats se succèdent : insertion (L. 1242-3), usage (L. 1242-2), mission (L. 1251-55). */
export function computeContratsSuccessifs({ populations }: Pick<Facts, 'populations'>): Finding<boolean> {
  if (populations === undefined) return needs('populations', 'L1242-3')
  return known(
    populations.some((contrat) => contrat === 'cddi' || contrat === 'cddUsage' || contrat === 'mission'),
    'L1242-3',
    'L1242-2',
    'L1251-55',
  )
}

/** Vrai si le prorata d’un avantage se calcule sur les heures payées : contrats d’usage ou de mission, au prorata (L. 3123-5). */
export function computeProrataHeuresPayees({
  populations,
  attributionAvantages,
}: Pick<Facts, 'populations' | 'attributionAvantages'>): Finding<boolean> {
  if (populations === undefined) return needs('populations', 'L3123-5')
  if (!populations.some((contrat) => contrat === 'cddUsage' || contrat === 'mission'))
    return known(false, 'L3123-5')
  if (attributionAvantages === undefined) return needs('attributionAvantages', 'L3123-5')
  return known(attributionAvantages === 'prorata', 'L3123-5')
}
