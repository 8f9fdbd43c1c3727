import { type Finding, known, needs } from '#model/finding.ts'
import type { Facts } from '#questions/questionnaire.ts'

type Remplaces = Pick<Facts, 'textesRemplaces'>

/** Vrai si un accord d’entreprise est remplacé : l’accord en est alors la révision (L. 2261-8). */
export function computeRemplaceUnAccord({ textesRemplaces }: Remplaces): Finding<boolean> {
  return oneOfThem(textesRemplaces, (nature) => nature === 'accord')
}

/** Vrai si un usage ou un engagement unilatéral est remplacé : aucun texte ne le règle, hors ce que garde le contrat (L. 2254-1). */
export function computeRemplaceUnUsage({ textesRemplaces }: Remplaces): Finding<boolean> {
  return oneOfThem(textesRemplaces, (nature) => nature !== 'accord')
}

/** A line whose nature is not said yet could still be the one. */
function oneOfThem(
  lines: Remplaces['textesRemplaces'],
  isOne: (nature: string) => boolean,
): Finding<boolean> {
  const articles = ['L2261-8', 'L2254-1'] as const
  const natures = lines?.map(({ natureTexteRemplace }) => natureTexteRemplace)
  if (natures?.some((nature) => nature !== undefined && isOne(nature))) return known(true, ...articles)
  if (natures === undefined || natures.includes(undefined)) return needs('textesRemplaces', ...articles)
  return known(false, ...articles)
}
