import { addDays, type CalendarDate } from '#model/calendar-date.ts'
import {
  explained,
  type Finding,
  known,
  needs,
  notApplicable,
  uncertain,
  withCaveats,
} from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { conseilDe, type Echeance, echeanceDe } from './jour-ouvre.ts'
import { type Lieu, METROPOLE } from './jours-feries.ts'
import { reaches } from './seuil.ts'

/** Dernier jour où l’invitation à négocier parvient aux syndicats, avant la première réunion (L. 2314-5). */
export function computeInvitationRecue(
  {
    premiereReunion,
    lieu = METROPOLE,
  }: { readonly premiereReunion?: CalendarDate | undefined; readonly lieu?: Lieu | undefined },
  parameters: Parameters,
): Finding<Echeance> {
  const delai = parameters.get('delaiInvitationPap')
  if (premiereReunion === undefined) return needs('premiereReunion', ...delai.sources)
  const echeance = echeanceDe(addDays(premiereReunion, -delai.value), lieu, parameters)
  return explained(
    known(echeance, ...delai.sources),
    { key: 'invitationAvantReunion', values: { premiereReunion, jours: delai.value } },
    ...conseilDe(echeance),
  )
}

/** S’il faut inviter les syndicats, et jusqu’à quand une candidature y oblige (nul : l’invitation est due sans condition). */
export type InvitationRequise = {
  readonly delaiCandidature: CalendarDate | null
  readonly invitationSyndicats: boolean
  readonly organiserLesTours: boolean
}

type InvitationInput = {
  readonly effectifCse?: number | undefined
  /** Jour de l’information du personnel. */
  readonly information?: CalendarDate | undefined
  /** Première candidature d’un salarié ; `null` : personne ne s’est porté candidat. */
  readonly candidature?: CalendarDate | null | undefined
}

const SANS_CONDITION: InvitationRequise = {
  delaiCandidature: null,
  invitationSyndicats: true,
  organiserLesTours: true,
}

/**
 * L’invitation est due, sauf de onze à vingt salariés sans candidat dans les trente jours de l’information (L. 2314-5). Les
 * tours s’organisent dans tous les cas. Entre vingt et vingt et un, la loi ne dit pas ce que valent les décimales.
 */
export function computeInvitationRequise(
  input: InvitationInput,
  parameters: Parameters,
): Finding<InvitationRequise> {
  const { effectifCse } = input
  const plafond = parameters.get('plafondInvitationConditionnelle')
  if (effectifCse === undefined) return needs('effectifCse', ...plafond.sources)
  const { value: seuil } = parameters.get('seuilCse')
  if (!reaches(effectifCse, seuil))
    return explained(notApplicable('L2311-2'), { key: 'sousLeSeuilCse', values: { effectifCse, seuil } })
  if (reaches(effectifCse, plafond.value + 1)) {
    return explained(known(SANS_CONDITION, ...plafond.sources), {
      key: 'invitationSansCondition',
      values: { effectifCse, plafond: plafond.value },
    })
  }
  const conditionnelle = selonCandidature(input, parameters)
  if (conditionnelle.state !== 'known' || !estAuDela(effectifCse, plafond.value)) return conditionnelle
  return explained(
    uncertain<InvitationRequise>(
      SANS_CONDITION,
      [
        { value: conditionnelle.value, reason: 'invitationAuNombreEntier' },
        { value: SANS_CONDITION, reason: 'invitationAvecDecimales' },
      ],
      ...plafond.sources,
    ),
    ...(conditionnelle.steps ?? []),
  )
}

/** De onze à vingt salariés : l’invitation dépend d’une candidature reçue dans le délai. */
function selonCandidature(
  { information, candidature }: InvitationInput,
  parameters: Parameters,
): Finding<InvitationRequise> {
  const delai = parameters.get('delaiCandidature')
  if (information === undefined) return needs('dateInformation', ...delai.sources)
  if (candidature === undefined) return needs('candidature', ...delai.sources)
  const delaiCandidature = addDays(information, delai.value)
  const invitationSyndicats = candidature !== null && candidature <= delaiCandidature
  const finding = explained(
    known({ delaiCandidature, invitationSyndicats, organiserLesTours: true }, ...delai.sources),
    { key: 'delaiPourEtreCandidat', values: { information, jours: delai.value, delaiCandidature } },
  )
  return invitationSyndicats ? finding : withCaveats(finding, 'toursSansInvitation')
}

/** Vrai si l’effectif dépasse ce nombre entier, d’une fraction au moins. */
const estAuDela = (effectif: number, plafond: number): boolean => !reaches(plafond, effectif)
