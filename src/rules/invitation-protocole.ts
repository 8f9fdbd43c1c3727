import { type Finding, known } from '#model/finding.ts'

/** Ce que l’invitation à négocier le protocole doit dire, dans l’ordre de l’article. */
export type MentionDInvitation = 'employeur' | 'conventionCollective' | 'premiereReunion'

/**
 * Mentions de l’invitation à négocier le protocole préélectoral (D. 2314-1-1) : nom et adresse de l’employeur, avec la
 * désignation de l’établissement le cas échéant ; convention de branche, le cas échéant ; première réunion.
 */
export function computeMentionsDInvitation(): Finding<readonly MentionDInvitation[]> {
  return known(['employeur', 'conventionCollective', 'premiereReunion'], 'D2314-1-1', 'L2314-5')
}
