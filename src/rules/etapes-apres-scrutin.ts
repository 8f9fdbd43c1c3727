import { addDays, addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { computeContestationRegularite } from './contestation-elections.ts'
import { type EtapeElectorale, echeanceDEtape } from './etape-electorale.ts'
import type { Election } from './jalons-election.ts'
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
  const secondTour = addDays(premierTour, parameters.get('delaiSecondTour').value)
  const carence = addDays(secondTour, parameters.get('delaiTransmissionCarence').value)
  return [
    { etape: 'premierTourDuScrutin', date: premierTour, article: 'L2314-27', qui: 'electeurs' },
    { etape: 'copieDuPv', article: 'L2314-29', qui: 'employeur' },
    { etape: 'affichageDesMembres', article: 'R2314-22', qui: 'employeur' },
    {
      etape: 'secondTourDuScrutin',
      ...echeanceDEtape({ du: addDays(premierTour, 1), dateLegale: secondTour }, lieu, parameters),
      article: 'L2314-29',
      qui: 'electeurs',
      condition: 'secondTour',
    },
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
    ...deLExpiration(election),
  ]
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
  { effectifCse = 0, lieu = METROPOLE }: Election,
  premierTour: CalendarDate,
  parameters: Parameters,
): readonly EtapeElectorale[] {
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
  if (mode !== 'renouvellement' || finMandat === undefined) return []
  return [{ etape: 'expirationDuMandatEnCours', date: finMandat, article: 'L2314-5', qui: 'employeur' }]
}
