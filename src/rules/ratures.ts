import type { Parameters } from '#model/parameters.ts'
import type { Liste } from './attribution-sieges.ts'

/** Une liste dépouillée, et les bulletins où chaque nom est rayé. */
export type ListeRaturee<C extends { readonly ratures?: number | undefined }> = {
  readonly bulletins: number
  /** Dans l’ordre de la liste. */
  readonly candidats: readonly C[]
}

/**
 * Comment lire des noms rayés, que l’article règle en partie. L’usage prend pour voix d’une liste la moyenne de celles de ses
 * candidats, ratures comprises, et ne classe autrement que les candidats assez rayés. Deux autres lectures se défendent : les
 * ratures d’un nom trop peu rayé ne comptent pas non plus pour la liste, ou toutes comptent dès qu’un nom est assez rayé.
 */
export type LectureDesRatures = 'raturesSelonLUsage' | 'raturesSansEffetSurLaListe' | 'toutesLesRatures'

type Rature = { readonly ratures?: number | undefined }

const PER_CENT = 100

/** Vrai si les ratures d’un nom changent l’ordre de sa liste : 10 % au moins des suffrages de la liste (L. 2314-29). */
function comptent({ ratures = 0 }: Rature, bulletins: number, parameters: Parameters): boolean {
  return ratures > 0 && ratures * PER_CENT >= bulletins * parameters.get('partDesRatures').value
}

const estRaye = ({ ratures = 0 }: Rature): boolean => ratures > 0

const aUnNomAssezRaye = <C extends Rature>(
  { bulletins, candidats }: ListeRaturee<C>,
  parameters: Parameters,
): boolean => candidats.some((candidat) => comptent(candidat, bulletins, parameters))

/** Les lectures qui peuvent donner un autre résultat, l’usage en tête ; lui seul quand aucun nom n’est rayé. */
export function lecturesDesRatures<C extends Rature>(
  listes: readonly ListeRaturee<C>[],
  parameters: Parameters,
): readonly LectureDesRatures[] {
  const unNomPeuRaye = listes.some(({ bulletins, candidats }) =>
    candidats.some((candidat) => estRaye(candidat) && !comptent(candidat, bulletins, parameters)),
  )
  const unNomAssezRaye = listes.some((liste) => aUnNomAssezRaye(liste, parameters))
  return [
    'raturesSelonLUsage',
    ...(unNomPeuRaye ? (['raturesSansEffetSurLaListe'] as const) : []),
    ...(unNomAssezRaye ? (['toutesLesRatures'] as const) : []),
  ]
}

/**
 * Les candidats d’une liste dans l’ordre où ils sont élus (L. 2314-29) : celui de la présentation, tant qu’aucun nom n’est
 * assez rayé ; celui des voix sinon, et celui de la présentation à voix égales.
 */
export function ordreDesElus<C extends Rature>(
  liste: ListeRaturee<C>,
  lecture: LectureDesRatures,
  parameters: Parameters,
): readonly C[] {
  const { bulletins, candidats } = liste
  if (!aUnNomAssezRaye(liste, parameters)) return candidats
  const voix = (candidat: C): number =>
    lecture === 'toutesLesRatures' || comptent(candidat, bulletins, parameters)
      ? voixDuCandidat(candidat, bulletins)
      : bulletins
  return candidats.toSorted((one, other) => voix(other) - voix(one))
}

/** Les voix d’une liste : ses bulletins, ou le total des voix de ses candidats et leur nombre quand un nom est rayé. */
export function voixDeListe<C extends Rature>(
  liste: ListeRaturee<C>,
  lecture: LectureDesRatures,
  parameters: Parameters,
): Pick<Liste, 'voix' | 'diviseur'> {
  const { bulletins, candidats } = liste
  if (!candidats.some(estRaye)) return { voix: bulletins }
  const total = candidats.reduce((sum, candidat) => {
    const sansEffet = lecture === 'raturesSansEffetSurLaListe' && !comptent(candidat, bulletins, parameters)
    return sum + (sansEffet ? bulletins : voixDuCandidat(candidat, bulletins))
  }, 0)
  return { voix: total, diviseur: candidats.length }
}

/** Les voix d’un candidat : les bulletins de sa liste où son nom n’est pas rayé. */
export const voixDuCandidat = ({ ratures = 0 }: Rature, bulletins: number): number => bulletins - ratures
