import { addDays, addMonths, type CalendarDate, earlier } from '#model/calendar-date.ts'
import {
  explained,
  following,
  type Needs,
  type NotApplicable,
  needs,
  notApplicable,
  settledValue,
} from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { type ComiteReduit, computePartiellesDues } from './elections-partielles.ts'
import type { Lieu } from './jours-feries.ts'
import { type Fenetre, quinzaines } from './renouvellement-cse.ts'
import { reaches } from './seuil.ts'

/** Ce qu’on sait d’une élection à préparer ; seuls le mode, l’effectif et une date d’ancrage sont nécessaires. */
export type Election = {
  readonly mode?: 'miseEnPlace' | 'renouvellement' | 'apresCarence' | 'partielle' | undefined
  readonly effectifCse?: number | undefined
  /** Absent d’un renouvellement : une date est proposée. */
  readonly premierTour?: CalendarDate | undefined
  /** Jour où le mandat en cours expire, pour un renouvellement ou des élections partielles. */
  readonly finMandat?: CalendarDate | undefined
  /** Procès-verbal de carence, pour une élection qui le suit. */
  readonly pvCarence?: CalendarDate | undefined
  /** Jour où la demande d’un salarié ou d’un syndicat a été reçue. */
  readonly demande?: CalendarDate | undefined
  /** Jour où le personnel a été informé, quand c’est fait. */
  readonly information?: CalendarDate | undefined
  /** Première réunion de négociation, quand elle est fixée. */
  readonly premiereReunion?: CalendarDate | undefined
  /** Jours que l’employeur ou le protocole choisit ; absents, ils sont conseillés. */
  readonly listeElectorale?: CalendarDate | undefined
  readonly depotCandidatures?: CalendarDate | undefined
  readonly secondTour?: CalendarDate | undefined
  readonly reunionDuComite?: CalendarDate | undefined
  /** Ce qui a réduit le comité en place, pour des élections partielles. */
  readonly comiteReduit?: Omit<ComiteReduit, 'finMandat'> | undefined
  readonly lieu?: Lieu | undefined
}

/** Ce qui manque pour compter les délais, ou ce qui rend l’élection sans objet ; rien quand on peut compter. */
export function obstacleAuCompte(
  election: Election,
  parameters: Parameters,
): Needs | NotApplicable | undefined {
  const { mode, effectifCse, finMandat, pvCarence } = election
  if (mode === undefined) return needs('modeElection', 'L2314-4', 'L2314-5')
  if (effectifCse === undefined) return needs('effectifCse', 'L2314-5')
  // A committee in place lasts until the end of its term, whatever one headcount says (L. 2313-10).
  const enPlace = aUnComite(election)
  const { value: seuil } = parameters.get('seuilCse')
  if (!enPlace && !reaches(effectifCse, seuil))
    return explained(notApplicable('L2311-2'), { key: 'sousLeSeuilCse', values: { effectifCse, seuil } })
  if (enPlace && finMandat === undefined) return needs('expirationDuMandat', 'L2314-5')
  if (mode === 'apresCarence' && pvCarence === undefined) return needs('pvCarence', 'L2314-8')
  return estPartielle(election) ? obstacleAuxPartielles(election, parameters) : undefined
}

/** Ce qui manque pour savoir si des élections partielles sont dues, ou pourquoi elles ne le sont pas (L. 2314-10). */
function obstacleAuxPartielles(
  { comiteReduit, finMandat }: Election,
  parameters: Parameters,
): Needs | NotApplicable | undefined {
  const dues = computePartiellesDues({ ...comiteReduit, finMandat }, parameters)
  if (dues.state === 'needs') return dues
  if (settledValue(dues) === true) return undefined
  return following(notApplicable('L2314-10'), dues)
}

/** Le premier tour voulu ; celui d’un renouvellement, à défaut, est le premier jour de la quinzaine. */
export function tourVoulu(election: Election, parameters: Parameters): CalendarDate | undefined {
  return election.premierTour ?? quinzaineSure(election, parameters)?.du
}

/** Les jours de premier tour d’un renouvellement qui valent dans les deux lectures de la quinzaine (L. 2314-5). */
export function quinzaineSure({ mode, finMandat }: Election, parameters: Parameters): Fenetre | undefined {
  if (mode !== 'renouvellement' || finMandat === undefined) return undefined
  return quinzaines(finMandat, parameters).sure
}

/** Vrai si un comité est en place : il se renouvelle (L. 2314-5), ou des sièges vides se pourvoient (L. 2314-10). */
export const aUnComite = ({ mode }: Pick<Election, 'mode'>): boolean =>
  mode === 'renouvellement' || estPartielle({ mode })

/** Vrai si l’élection ne pourvoit que des sièges vides, sur les règles de la précédente : rien n’est à négocier (L. 2314-10). */
export const estPartielle = ({ mode }: Pick<Election, 'mode'>): boolean => mode === 'partielle'

/** Vrai s’il faut laisser courir le délai de candidature avant d’inviter ; jusqu’à vingt et un, par prudence (L. 2314-5). */
export function attendCandidature({ mode, effectifCse = 0 }: Election, parameters: Parameters): boolean {
  if (estPartielle({ mode })) return false
  const plafond = parameters.get('plafondInvitationConditionnelle').value
  return reaches(effectifCse, parameters.get('seuilCse').value) && !reaches(effectifCse, plafond + 1)
}

/** Vrai si l’invitation n’est due qu’après une candidature : onze à vingt salariés, décimales non comprises (L. 2314-5). */
export function inviteSousCondition(election: Election, parameters: Parameters): boolean {
  const plafond = parameters.get('plafondInvitationConditionnelle').value
  return attendCandidature(election, parameters) && reaches(plafond, election.effectifCse ?? 0)
}

/** Vrai si une demande engage l’employeur : il n’y a pas de CSE (L. 2314-8). */
export function estDemandee(election: Election): boolean {
  return !aUnComite(election) && election.demande !== undefined
}

/**
 * Dernier jour de l’invitation qui ne dépend pas du premier tour : deux mois avant l’expiration (L. 2314-5), un mois après
 * la demande (L. 2314-8), quinze jours avant la réunion fixée (L. 2314-5) ; la plus proche des trois, ou rien.
 */
export function invitationAuPlusTard(election: Election, parameters: Parameters): CalendarDate | undefined {
  const { mode, finMandat, demande, premiereReunion } = election
  const limites = [
    mode === 'renouvellement' && finMandat !== undefined
      ? addMonths(finMandat, -parameters.get('delaiInvitationRenouvellement').value)
      : undefined,
    estDemandee(election) && demande !== undefined
      ? apresLaDemande(demande, attendCandidature(election, parameters), parameters)
      : undefined,
    premiereReunion === undefined
      ? undefined
      : addDays(premiereReunion, -parameters.get('delaiInvitationPap').value),
  ]
  return limites.reduce(
    (first, limite) =>
      first !== undefined && limite !== undefined ? earlier(first, limite) : (first ?? limite),
    undefined,
  )
}

/** Le mois de la demande vaut pour l’invitation ; s’il faut d’abord attendre un candidat, pour l’information qui fait courir l’attente. */
function apresLaDemande(demande: CalendarDate, attend: boolean, parameters: Parameters): CalendarDate {
  const engagement = addMonths(demande, parameters.get('delaiEngagementElections').value)
  return attend ? addDays(engagement, parameters.get('delaiCandidature').value) : engagement
}
