import { explained, type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { reaches } from './seuil.ts'

/** Obligation de mettre en place un CSE. */
export type ObligationCse = {
  readonly obligatoire: boolean
  /** Rang, à partir de 1, du mois où le seuil a été atteint assez longtemps ; absent si ce n’est jamais arrivé. */
  readonly rangMois?: number
  /** Mois de suite au seuil ou plus, à la fin de la série. */
  readonly serieEnCours: number
}

/**
 * Obligation d’un CSE : le seuil atteint chaque mois, assez de mois consécutifs (L. 2311-2). Ni moyenne, ni cumul : un mois
 * sous le seuil remet le compte à zéro. `effectifsMensuels` est en ordre, le plus ancien d’abord.
 */
export function computeObligationCse(
  { effectifsMensuels }: { readonly effectifsMensuels?: readonly number[] | undefined },
  parameters: Parameters,
): Finding<ObligationCse> {
  const seuil = parameters.get('seuilCse')
  const duree = parameters.get('moisConsecutifsCse')
  if (!effectifsMensuels || effectifsMensuels.length === 0)
    return needs('effectifsMensuels', ...duree.sources)
  let serieEnCours = 0
  let rangMois: number | undefined
  for (const [index, effectif] of effectifsMensuels.entries()) {
    serieEnCours = reaches(effectif, seuil.value) ? serieEnCours + 1 : 0
    if (serieEnCours >= duree.value) rangMois ??= index + 1
  }
  const obligation = {
    obligatoire: rangMois !== undefined,
    ...(rangMois === undefined ? {} : { rangMois }),
    serieEnCours,
  }
  const finding = explained(known(obligation, ...duree.sources), {
    key: rangMois === undefined ? 'serieInsuffisante' : 'serieAtteinte',
    values: { seuil: seuil.value, mois: duree.value, serieEnCours },
  })
  const auSeuil = effectifsMensuels.filter((effectif) => reaches(effectif, seuil.value)).length
  const interrompue = auSeuil > 0 && auSeuil < effectifsMensuels.length
  return withCaveats(
    finding,
    ...(interrompue ? ['moisParMois'] : []),
    // The series may have begun before the first month given: the duty is then older than it shows.
    ...(rangMois === duree.value ? ['serieDejaCommencee'] : []),
    // Months before the first one given could lengthen the series it begins, or hold one of their own.
    ...(rangMois === undefined && effectifsMensuels.length < duree.value ? ['moisPrecedentsInconnus'] : []),
    ...(rangMois === undefined &&
    effectifsMensuels.length >= duree.value &&
    reaches(effectifsMensuels[0] ?? 0, seuil.value)
      ? ['premierMoisAuSeuil']
      : []),
  )
}
