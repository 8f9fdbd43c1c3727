import { addDays, type CalendarDate } from '#model/calendar-date.ts'
import { settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { computeEngagement, computeSuitesCarence } from './carence.ts'
import { computeContestationElectorat } from './contestation-elections.ts'
import {
  conseilEnJours,
  type EtapeElectorale,
  echeanceDEtape,
  jourLibre,
  jourRetenu,
} from './etape-electorale.ts'
import {
  attendCandidature,
  type Election,
  estPartielle,
  invitationAuPlusTard,
  inviteSousCondition,
} from './jalons-election.ts'
import { dernierJourOuvre, premierJourOuvre } from './jour-ouvre.ts'
import { METROPOLE } from './jours-feries.ts'

/** Les étapes d’avant le scrutin, de la demande à la liste électorale (L. 2314-4 à L. 2314-8, L. 2314-31). */
export function etapesAvantScrutin(
  election: Election,
  premierTour: CalendarDate,
  parameters: Parameters,
): readonly EtapeElectorale[] {
  if (estPartielle(election))
    return [
      ...desPartielles(election, premierTour, parameters),
      ...deLaListe(election, premierTour, parameters),
    ]
  const { lieu = METROPOLE, premiereReunion } = election
  const reunion = premiereReunion ?? reunionProposee(election, premierTour, parameters)
  const invitation = invitationAuPlusTard({ ...election, premiereReunion: reunion }, parameters) ?? reunion
  const condition = inviteSousCondition(election, parameters) ? ({ condition: 'candidature' } as const) : {}
  return [
    ...deLaDemande(election, parameters),
    ...deLInformation(election, { premierTour, invitation }, parameters),
    {
      etape: 'invitationDesSyndicats',
      ...echeanceDEtape({ dateLegale: invitation }, lieu, parameters),
      article: 'L2314-5',
      qui: 'employeur',
      ...condition,
    },
    {
      etape: 'premiereReunionPap',
      ...(premiereReunion === undefined ? { dateConseillee: reunion } : { date: premiereReunion }),
      article: 'L2314-5',
      qui: 'employeurEtSyndicats',
      ...condition,
    },
    { etape: 'protocolePreelectoral', article: 'L2314-6', qui: 'employeurEtSyndicats', ...condition },
    { etape: 'proportionFemmesHommes', article: 'L2314-31', qui: 'employeur' },
    ...deLaListe(election, premierTour, parameters),
  ]
}

/** L’annonce des élections partielles, au personnel et aux syndicats : la loi n’en fixe pas le jour (L. 2314-10, L. 2314-29). */
function desPartielles(
  { lieu = METROPOLE, information }: Election,
  premierTour: CalendarDate,
  parameters: Parameters,
): readonly EtapeElectorale[] {
  const jours = conseilEnJours('delaiAnnoncePartielles', parameters)
  const annonce = jourLibre(information, dernierJourOuvre(addDays(premierTour, -jours), lieu, parameters))
  return [
    { etape: 'informationDuPersonnel', ...annonce, article: 'L2314-10', qui: 'employeur' },
    { etape: 'annonceAuxSyndicats', ...annonce, article: 'L2314-29', qui: 'employeur' },
  ]
}

/** Une première réunion assez tôt pour négocier, un jour ouvré : la loi n’en fixe pas la date. */
function reunionProposee(
  { lieu = METROPOLE }: Election,
  tour: CalendarDate,
  parameters: Parameters,
): CalendarDate {
  return dernierJourOuvre(addDays(tour, -conseilEnJours('delaiReunionPap', parameters)), lieu, parameters)
}

/** Sans CSE, la demande d’un salarié ou d’un syndicat engage l’employeur ; après une carence, elle attend six mois. */
function deLaDemande(
  { mode, pvCarence, demande, lieu }: Election,
  parameters: Parameters,
): readonly EtapeElectorale[] {
  if (mode === 'renouvellement') return []
  const suites =
    mode === 'apresCarence' ? settledValue(computeSuitesCarence({ pvCarence, lieu }, parameters)) : undefined
  const engagement = settledValue(computeEngagement({ demande, lieu }, parameters))
  const article = 'L2314-8'
  return [
    ...(suites
      ? [
          {
            etape: 'demandePossible',
            du: suites.demandePossibleDes,
            article,
            qui: 'salariesEtSyndicats',
          } as const,
        ]
      : []),
    ...(engagement
      ? [{ etape: 'engagementDesElections', ...engagement, article, qui: 'employeur' } as const]
      : []),
  ]
}

type Jalons = { readonly premierTour: CalendarDate; readonly invitation: CalendarDate }

/** L’information, et de onze à vingt salariés le temps laissé aux candidats avant l’invitation. */
function deLInformation(
  election: Election,
  { premierTour, invitation }: Jalons,
  parameters: Parameters,
): readonly EtapeElectorale[] {
  const { lieu = METROPOLE, information } = election
  const du = addDays(premierTour, -parameters.get('delaiPremierTour').value)
  const etape = { etape: 'informationDuPersonnel', article: 'L2314-4', qui: 'employeur' } as const
  if (!attendCandidature(election, parameters)) {
    if (information !== undefined) return [{ ...etape, date: information }]
    const avant = dernierJourOuvre(invitation, lieu, parameters)
    const dateConseillee = avant < du ? premierJourOuvre(du, lieu, parameters) : avant
    return [{ ...etape, du, dateConseillee }]
  }
  const attente = parameters.get('delaiCandidature').value
  const dateLegale = addDays(invitation, -attente)
  const avant = echeanceDEtape({ du, dateLegale }, lieu, parameters)
  // Candidates may come on the last day: some days are left to send the invitation, when the law leaves them.
  const envoi = conseilEnJours('delaiEnvoiInvitation', parameters)
  const dateConseillee = dernierJourOuvre(addDays(dateLegale, -envoi), lieu, parameters)
  const conseil = dateConseillee < du ? avant : { ...avant, dateConseillee }
  // What sets the last day is the wait for a candidate, not the ninety days.
  const informe =
    information === undefined
      ? ({ ...etape, ...conseil, article: 'L2314-5' } as const)
      : { ...etape, date: information }
  // The days left to candidates run from the information, given on the day it is advised when it is not given yet.
  const depart = jourRetenu(informe) ?? du
  return [
    informe,
    {
      etape: 'candidaturesAvantInvitation',
      dateLegale: addDays(depart, attente),
      article: 'L2314-5',
      qui: 'salaries',
    },
  ]
}

/** La liste électorale et les candidatures : la loi n’en fixe pas la date ; la liste ouvre un délai de contestation. */
function deLaListe(
  { lieu = METROPOLE, listeElectorale, depotCandidatures }: Election,
  premierTour: CalendarDate,
  parameters: Parameters,
): readonly EtapeElectorale[] {
  const avant = (conseil: string) =>
    dernierJourOuvre(addDays(premierTour, -conseilEnJours(conseil, parameters)), lieu, parameters)
  const liste = jourLibre(listeElectorale, avant('delaiListeElectorale'))
  const publicationListe = liste.date ?? liste.dateConseillee
  const delai = settledValue(computeContestationElectorat({ publicationListe, lieu }, parameters))
  const article = 'R2314-24'
  return [
    { etape: 'listeElectorale', ...liste, article, qui: 'employeur' },
    ...(delai
      ? [
          {
            etape: 'contestationDeLaListe',
            dateLegale: delai.dateBrute,
            dateProrogee: delai.dateProrogee,
            article,
            qui: 'salariesEtSyndicats',
          } as const,
        ]
      : []),
    {
      etape: 'depotDesCandidatures',
      ...jourLibre(depotCandidatures, avant('delaiDepotCandidatures')),
      article: 'L2314-28',
      qui: 'syndicats',
    },
  ]
}
