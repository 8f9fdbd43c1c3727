import { addDays, addMonths, type CalendarDate, later } from '#model/calendar-date.ts'
import { settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { computeContestationRegularite } from './contestation-elections.ts'
import { conseilEnJours, type EtapeElectorale, echeanceDEtape, jourLibre } from './etape-electorale.ts'
import { type Election, estPartielle } from './jalons-election.ts'
import { dernierJourOuvre } from './jour-ouvre.ts'
import { type Lieu, METROPOLE } from './jours-feries.ts'
import { reaches } from './seuil.ts'

/** Le scrutin et ses suites : second tour, procès-verbaux, contestations, documentation (L. 2314-29, R. 2314-22, R. 2314-24). */
export function etapesApresScrutin(
  election: Election,
  premierTour: CalendarDate,
  parameters: Parameters,
): readonly EtapeElectorale[] {
  const { lieu = METROPOLE } = election
  const echeance = (dateLegale: CalendarDate) => echeanceDEtape({ dateLegale }, lieu, parameters)
  const transmission = parameters.get('delaiTransmissionPv').value
  const limite = addDays(premierTour, parameters.get('delaiSecondTour').value)
  const fenetre = { du: addDays(premierTour, 1), dateLegale: limite }
  const secondTour = jourDuSecondTour(election, fenetre, parameters)
  const carence = addDays(secondTour, parameters.get('delaiTransmissionCarence').value)
  return [
    { etape: 'premierTourDuScrutin', date: premierTour, article: 'L2314-27', qui: 'electeurs' },
    { etape: 'copieDuPv', article: 'L2314-29', qui: 'employeur' },
    { etape: 'affichageDesMembres', article: 'R2314-22', qui: 'employeur' },
    ...duSecondTour(election, fenetre, parameters),
    {
      etape: 'transmissionDuPv',
      ...echeance(addDays(premierTour, transmission)),
      article: 'R2314-22',
      qui: 'employeur',
    },
    ...contestation('contestationDuPremierTour', { jour: premierTour, lieu }, parameters),
    ...deLaDocumentation(election, premierTour, parameters),
    {
      etape: 'transmissionDuPvDuSecondTour',
      ...echeance(addDays(secondTour, transmission)),
      article: 'R2314-22',
      qui: 'employeur',
      condition: 'secondTour',
    },
    ...contestation('contestationDuSecondTour', { jour: secondTour, lieu }, parameters).map(
      (etape) => ({ ...etape, condition: 'secondTour' }) as const,
    ),
    {
      etape: 'transmissionDeLaCarence',
      ...echeance(carence),
      article: 'L2314-9',
      qui: 'employeur',
      condition: 'carence',
    },
    {
      etape: 'premiereReunionDuComite',
      ...jourLibre(election.reunionDuComite, reunionConseillee(election, premierTour, parameters)),
      article: reaches(election.effectifCse ?? 0, parameters.get('seuilAttributionsElargies').value)
        ? 'L2315-28'
        : 'L2315-21',
      qui: 'employeur',
    },
    ...deLExpiration(election),
  ]
}

type Fenetre = { readonly du: CalendarDate; readonly dateLegale: CalendarDate }

/** Le jour du second tour : choisi, sinon conseillé, sinon le dernier de la loi ; ses délais se comptent de lui. */
function jourDuSecondTour(
  { secondTour, lieu = METROPOLE }: Election,
  fenetre: Fenetre,
  parameters: Parameters,
): CalendarDate {
  return secondTour ?? echeanceDEtape(fenetre, lieu, parameters).dateConseillee ?? fenetre.dateLegale
}

/** Le second tour, et le jour où ses candidatures sont reçues : la loi ne fixe pas ce dernier. */
function duSecondTour(
  election: Election,
  fenetre: Fenetre,
  parameters: Parameters,
): readonly EtapeElectorale[] {
  const { secondTour, lieu = METROPOLE } = election
  const echeance = echeanceDEtape(fenetre, lieu, parameters)
  const vote = jourDuSecondTour(election, fenetre, parameters)
  const depot = dernierJourOuvre(
    addDays(vote, -conseilEnJours('delaiDepotSecondTour', parameters)),
    lieu,
    parameters,
  )
  return [
    {
      etape: 'depotDuSecondTour',
      dateConseillee: later(depot, fenetre.du),
      article: 'L2314-29',
      qui: 'salariesEtSyndicats',
      condition: 'secondTour',
    },
    {
      etape: 'secondTourDuScrutin',
      ...(secondTour === undefined ? echeance : { ...fenetre, date: secondTour }),
      article: 'L2314-29',
      qui: 'electeurs',
      condition: 'secondTour',
    },
  ]
}

/** Une première réunion dans le mois, un jour ouvré : la loi n’en fixe pas la date. */
function reunionConseillee(
  { lieu = METROPOLE }: Election,
  premierTour: CalendarDate,
  parameters: Parameters,
): CalendarDate {
  const jours = conseilEnJours('delaiPremiereReunion', parameters)
  return dernierJourOuvre(addDays(premierTour, jours), lieu, parameters)
}

function contestation(
  etape: 'contestationDuPremierTour' | 'contestationDuSecondTour',
  { jour, lieu }: { readonly jour: CalendarDate; readonly lieu: Lieu },
  parameters: Parameters,
): readonly EtapeElectorale[] {
  const delai = settledValue(computeContestationRegularite({ proclamation: jour, lieu }, parameters))
  if (!delai) return []
  const { dateBrute, dateProrogee } = delai
  return [{ etape, dateLegale: dateBrute, dateProrogee, article: 'R2314-24', qui: 'salariesEtSyndicats' }]
}

/** À cinquante salariés, la documentation économique est communiquée un mois après l’élection (L. 2312-57). */
function deLaDocumentation(
  { mode, effectifCse = 0, lieu = METROPOLE }: Election,
  premierTour: CalendarDate,
  parameters: Parameters,
): readonly EtapeElectorale[] {
  // Completed, a committee is not elected anew.
  if (estPartielle({ mode })) return []
  if (!reaches(effectifCse, parameters.get('seuilAttributionsElargies').value)) return []
  const dateLegale = addMonths(premierTour, parameters.get('delaiDocumentationEconomique').value)
  return [
    {
      etape: 'documentationEconomique',
      ...echeanceDEtape({ dateLegale }, lieu, parameters),
      article: 'L2312-57',
      qui: 'employeur',
    },
  ]
}

function deLExpiration({ mode, finMandat }: Election): readonly EtapeElectorale[] {
  if (finMandat === undefined) return []
  if (estPartielle({ mode }))
    return [{ etape: 'finDuMandatDeTous', date: finMandat, article: 'L2314-10', qui: 'elus' }]
  if (mode !== 'renouvellement') return []
  return [{ etape: 'expirationDuMandatEnCours', date: finMandat, article: 'L2314-5', qui: 'elus' }]
}
