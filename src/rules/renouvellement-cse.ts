import { addDays, addMonths, type CalendarDate, earlier } from '#model/calendar-date.ts'
import {
  explained,
  type Finding,
  known,
  needs,
  type ReasonStep,
  uncertain,
  withCaveats,
} from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { conseilDe, type Echeance, echeanceDe } from './jour-ouvre.ts'
import { type Lieu, METROPOLE } from './jours-feries.ts'

/** Une suite de jours, le premier et le dernier compris. */
export type Fenetre = { readonly du: CalendarDate; readonly au: CalendarDate }

/** Dates d’un renouvellement : l’invitation des syndicats, et les jours où le premier tour peut se tenir. */
export type Renouvellement = { readonly invitation: Echeance; readonly premierTour: Fenetre }

/**
 * Renouvellement du CSE : invitation deux mois avant l’expiration du mandat, premier tour « dans la quinzaine précédant »
 * (L. 2314-5). Le texte ne dit pas si le jour de l’expiration en fait partie : la lecture prudente vaut dans les deux.
 */
export function computeRenouvellementCse(
  {
    finMandat,
    lieu = METROPOLE,
  }: { readonly finMandat?: CalendarDate | undefined; readonly lieu?: Lieu | undefined },
  parameters: Parameters,
): Finding<Renouvellement> {
  const delai = parameters.get('delaiInvitationRenouvellement')
  if (finMandat === undefined) return needs('expirationDuMandat', ...delai.sources)
  const invitation = echeanceDe(addMonths(finMandat, -delai.value), lieu, parameters)
  const { veille, jourMeme, sure } = quinzaines(finMandat, parameters)
  return explained(
    uncertain<Renouvellement>(
      { invitation, premierTour: sure },
      [
        { value: { invitation, premierTour: veille }, reason: 'quinzaineJusquALaVeille' },
        { value: { invitation, premierTour: jourMeme }, reason: 'quinzaineJourCompris' },
      ],
      ...delai.sources,
    ),
    { key: 'invitationAvantExpiration', values: { finMandat, mois: delai.value } },
    { key: 'quinzaineSure', values: { du: sure.du, au: sure.au } },
    ...conseilDe(invitation),
  )
}

/** La quinzaine qui précède l’expiration, dans ses deux lectures, et les jours qui sont dans les deux. */
export function quinzaines(
  finMandat: CalendarDate,
  parameters: Parameters,
): { readonly veille: Fenetre; readonly jourMeme: Fenetre; readonly sure: Fenetre } {
  const { value } = parameters.get('quinzaineAvantExpiration')
  const veille = { du: addDays(finMandat, -value), au: addDays(finMandat, -1) }
  const jourMeme = { du: addDays(finMandat, 1 - value), au: finMandat }
  return { veille, jourMeme, sure: { du: jourMeme.du, au: veille.au } }
}

/** Quand informer le personnel d’un renouvellement, de onze à vingt salariés ; sans jour possible, quel premier tour convient. */
export type FenetreInformation = Fenetre & {
  readonly faisable: boolean
  /** Le dernier jour de premier tour qui laisse un jour à l’information. */
  readonly premierTourAuPlusTard: CalendarDate
}

type FenetreInput = {
  readonly finMandat?: CalendarDate | undefined
  readonly premierTour?: CalendarDate | undefined
}

/**
 * De onze à vingt salariés, l’information précède de trente jours l’invitation des syndicats (L. 2314-5) et le premier tour
 * se tient au plus tard le 90e jour suivant (L. 2314-4) : la fenêtre est vide quand le premier tour est trop tard.
 */
export function computeFenetreInformation(
  { finMandat, premierTour }: FenetreInput,
  parameters: Parameters,
): Finding<FenetreInformation> {
  const tour = parameters.get('delaiPremierTour')
  const invitation = parameters.get('delaiInvitationRenouvellement')
  const candidature = parameters.get('delaiCandidature')
  if (finMandat === undefined) return needs('expirationDuMandat', ...invitation.sources)
  if (premierTour === undefined) return needs('premierTour', ...tour.sources)
  const du = addDays(premierTour, -tour.value)
  const au = addDays(addMonths(finMandat, -invitation.value), -candidature.value)
  const { veille, jourMeme, sure } = quinzaines(finMandat, parameters)
  const premierTourAuPlusTard = earlier(addDays(au, tour.value), sure.au)
  const faisable = du <= au
  const step: ReasonStep = {
    key: faisable ? 'fenetreOuverte' : 'fenetreVide',
    values: { du, au, premierTourAuPlusTard },
  }
  const finding = explained(
    known({ du, au, faisable, premierTourAuPlusTard }, ...tour.sources, ...invitation.sources),
    step,
  )
  if (contient(sure, premierTour)) return finding
  const admis = contient(veille, premierTour) || contient(jourMeme, premierTour)
  return withCaveats(finding, admis ? 'quinzaineUneSeuleLecture' : 'premierTourHorsQuinzaine')
}

/** Vrai si le jour est dans la fenêtre. */
export function contient({ du, au }: Fenetre, jour: CalendarDate): boolean {
  return du <= jour && jour <= au
}
