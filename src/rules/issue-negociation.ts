import { type Articles, type Finding, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { estPartielle, inviteSousCondition } from './jalons-election.ts'

/** Vrai si les syndicats ne sont invités qu’après la candidature d’un salarié : de onze à vingt salariés (L. 2314-5). */
export function computeInvitationSousCondition(
  { modeElection, effectifCse }: Pick<Facts, 'modeElection' | 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  if (estPartielle({ mode: modeElection })) return known(false, 'L2314-10')
  if (effectifCse === undefined) return needs('effectifCse', 'L2314-5')
  return known(inviteSousCondition({ effectifCse }, parameters), 'L2314-5')
}

/**
 * Vrai si les syndicats sont invités à négocier : toujours au-dessus de vingt salariés, après une candidature en dessous
 * (L. 2314-5). Des élections partielles suivent les règles de la précédente : rien n’est à négocier (L. 2314-10).
 */
export function computeSyndicatsInvites(
  facts: Pick<Facts, 'modeElection' | 'effectifCse' | 'candidatureRecue'>,
  parameters: Parameters,
): Finding<boolean> {
  if (estPartielle({ mode: facts.modeElection })) return known(false, 'L2314-10')
  const sousCondition = computeInvitationSousCondition(facts, parameters)
  if (sousCondition.state !== 'known') return sousCondition
  if (!sousCondition.value) return known(true, 'L2314-5')
  const { candidatureRecue } = facts
  return candidatureRecue === undefined
    ? needs('candidatureRecue', 'L2314-5')
    : known(candidatureRecue, 'L2314-5')
}

type Issue = Pick<Facts, 'modeElection' | 'effectifCse' | 'candidatureRecue' | 'issueNegociation'>

/**
 * Vrai si l’employeur décide seul de l’organisation : aucun syndicat invité, ou aucun syndicat représentatif venu négocier
 * (L. 2314-14).
 */
export function computeEmployeurDecideSeul(issue: Issue, parameters: Parameters): Finding<boolean> {
  if (estPartielle({ mode: issue.modeElection })) return known(false, 'L2314-10')
  const invites = computeSyndicatsInvites(issue, parameters)
  if (invites.state !== 'known') return invites
  if (!invites.value) return known(true, 'L2314-14', 'L2314-5')
  const { issueNegociation } = issue
  return issueNegociation === undefined
    ? needs('issueNegociation', 'L2314-14')
    : known(issueNegociation === 'aucuneOrganisation', 'L2314-14')
}

type IssueNegociation = NonNullable<Issue['issueNegociation']>

/** Une conclusion tirée de l’issue de la négociation, fausse tant qu’aucun syndicat n’est à inviter (L. 2314-5). */
const selonLIssue =
  (issues: readonly IssueNegociation[], ...articles: Articles) =>
  (issue: Issue, parameters: Parameters): Finding<boolean> => {
    const invites = computeSyndicatsInvites(issue, parameters)
    if (invites.state !== 'known' || !invites.value) return invites
    const { issueNegociation } = issue
    return issueNegociation === undefined
      ? needs('issueNegociation', ...articles)
      : known(issues.includes(issueNegociation), ...articles)
  }

/**
 * Vrai si la négociation s’est terminée sans accord sur tout : aucun syndicat représentatif (L. 2314-14), un désaccord sur la
 * répartition (L. 2314-13) ou sur les seules modalités du vote (L. 2314-28).
 */
export const computeNegociationSansAccord = selonLIssue(
  ['aucuneOrganisation', 'desaccord', 'desaccordModalites'],
  'L2314-13',
  'L2314-14',
  'L2314-28',
)

/** Vrai si des syndicats sont venus et qu’un désaccord reste : sur la répartition (L. 2314-13), ou sur les modalités (L. 2314-28). */
export const computeNegociationEnDesaccord = selonLIssue(
  ['desaccord', 'desaccordModalites'],
  'L2314-13',
  'L2314-28',
)

/** Vrai si la répartition est convenue et non les modalités du vote, que le juge peut fixer (L. 2314-28, R. 2314-2). */
export const computeDesaccordSurLesModalites = selonLIssue(['desaccordModalites'], 'L2314-28', 'R2314-2')

/**
 * Vrai si l’employeur écrit comment le vote s’organise : il décide seul (L. 2314-14), ou les modalités n’ont pas fait l’objet
 * d’un accord et le juge n’est pas saisi (L. 2314-28).
 */
export function computeEmployeurOrganiseLeVote(issue: Issue, parameters: Parameters): Finding<boolean> {
  const decideSeul = computeEmployeurDecideSeul(issue, parameters)
  if (decideSeul.state !== 'known' || decideSeul.value) return decideSeul
  return computeDesaccordSurLesModalites(issue, parameters)
}

/** Vrai si un protocole préélectoral se négocie ou se signe : des syndicats invités, dont un au moins est venu ou peut venir (L. 2314-6). */
export function computeProtocoleANegocier(issue: Issue, parameters: Parameters): Finding<boolean> {
  if (estPartielle({ mode: issue.modeElection })) return known(false, 'L2314-10')
  const decideSeul = computeEmployeurDecideSeul(issue, parameters)
  return decideSeul.state === 'known' ? known(!decideSeul.value, 'L2314-6', 'L2314-14') : decideSeul
}
