import type { Facts } from '#questions/questionnaire.ts'

type Ligne = NonNullable<Facts['collegesElectoraux']>[number]

/** Ce qu’on élit par des votes séparés (L. 2314-26). */
export const QUALITES_ELUES = ['titulaire', 'suppleant'] as const
export type QualiteElue = (typeof QUALITES_ELUES)[number]

/**
 * Les sièges d’un collège pour cette qualité ; rien tant qu’ils ne sont pas dits. Il y a autant de suppléants que de titulaires
 * (L. 2314-1) ; des élections partielles pourvoient ceux qui sont vides, en nombres qui peuvent différer (L. 2314-10).
 */
export function siegesDuCollege(
  { titulairesCollege, suppleantsCollege }: Pick<Ligne, 'titulairesCollege' | 'suppleantsCollege'>,
  qualite: QualiteElue,
): number | undefined {
  return qualite === 'titulaire' ? titulairesCollege : (suppleantsCollege ?? titulairesCollege)
}
