import { isWithin, lockKindOf } from '#model/bound.ts'
import { type Finding, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'

/** Vrai si l’accord dépasse la durée quotidienne de la loi : il doit alors dire pourquoi (L. 3121-18, L. 3121-19). */
export function computeJourneeAllongee(
  { dureeQuotidienneRetenue }: Pick<Facts, 'dureeQuotidienneRetenue'>,
  parameters: Parameters,
): Finding<boolean> {
  if (dureeQuotidienneRetenue === undefined) return needs('dureeQuotidienneRetenue', 'L3121-19')
  const maximum = parameters.get('dureeQuotidienneMaximale')
  return known(dureeQuotidienneRetenue > maximum.value, ...maximum.sources, 'L3121-19')
}

/** Vrai si l’accord réduit le repos quotidien de la loi : seulement dans certains cas (L. 3131-1, L. 3131-2, D. 3131-4, D. 3131-5). */
export function computeReposReduit(
  { reposQuotidienRetenu }: Pick<Facts, 'reposQuotidienRetenu'>,
  parameters: Parameters,
): Finding<boolean> {
  if (reposQuotidienRetenu === undefined) return needs('reposQuotidienRetenu', 'L3131-2')
  const minimum = parameters.get('reposQuotidienMinimal')
  return known(reposQuotidienRetenu < minimum.value, ...minimum.sources, 'L3131-2', 'D3131-4', 'D3131-5')
}

/** Vrai si le repos de la semaine est plus court que celui de la loi : l’écart se justifie (L. 3132-2). */
export function computeReposHebdomadaireAJustifier(
  { reposHebdomadaireRetenu }: Pick<Facts, 'reposHebdomadaireRetenu'>,
  parameters: Parameters,
): Finding<boolean> {
  if (reposHebdomadaireRetenu === undefined) return needs('reposHebdomadaireRetenu', 'L3132-2')
  const borne = parameters.bound('DT-11')
  if (!borne) return known(false, 'L3132-2')
  const estUnEcart = isWithin(borne, reposHebdomadaireRetenu) === false
  return known(lockKindOf(borne) === 'justify' && estUnEcart, ...borne.sources)
}

/** Vrai si l’effectif annuel de la sécurité sociale ne dépasse pas le seuil de la contrepartie en repos (L. 3121-33, CSS L. 130-1). */
export function computeAuPlusVingtSalaries({
  plusDeVingtSalaries,
}: Pick<Facts, 'plusDeVingtSalaries'>): Finding<boolean> {
  if (plusDeVingtSalaries === undefined) return needs('plusDeVingtSalaries', 'L3121-33')
  return known(!plusDeVingtSalaries, 'L3121-33', 'CSS-L130-1')
}
