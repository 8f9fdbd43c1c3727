import type { CalendarDate } from '#model/calendar-date.ts'
import { type Articles, explained, type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { premierTourPropose } from './contraintes-premier-tour.ts'
import { type EtapeElectorale, enOrdre, jourDeLEtape } from './etape-electorale.ts'
import { etapesApresScrutin } from './etapes-apres-scrutin.ts'
import { etapesAvantScrutin } from './etapes-avant-scrutin.ts'
import {
  attendCandidature,
  type Election,
  estDemandee,
  estPartielle,
  inviteSousCondition,
  obstacleAuCompte,
  tourVoulu,
} from './jalons-election.ts'
import { reaches } from './seuil.ts'

/** Le calendrier d’une élection, étape après étape, et le premier tour autour duquel il est compté. */
export type CalendrierElectoral = {
  readonly premierTour: CalendarDate
  readonly etapes: readonly EtapeElectorale[]
}

/**
 * Les étapes de l’élection du CSE, dans l’ordre de leurs dates : ce qui précède le premier tour (L. 2314-4, L. 2314-5), le
 * scrutin (L. 2314-29) et ses suites. Elles se comptent même quand les dates ne tiennent pas ensemble :
 * `computeCalendrierPossible` le dit.
 */
export function computeCalendrierElectoral(
  election: Election,
  parameters: Parameters,
): Finding<CalendrierElectoral> {
  const arret = obstacleAuCompte(election, parameters)
  if (arret) return arret
  const voulu = tourVoulu(election, parameters)
  if (voulu === undefined) return needs('premierTour', 'L2314-4')
  const premierTour = election.premierTour ?? premierTourPropose(voulu, election, parameters) ?? voulu
  const etapes = enOrdre(
    [
      ...etapesAvantScrutin(election, premierTour, parameters),
      ...etapesApresScrutin(election, premierTour, parameters),
    ],
    jourDeLEtape,
  )
  return withCaveats(
    explained(known({ premierTour, etapes }, ...sourcesOf(election), 'L2314-29', 'R2314-22', 'R2314-24'), {
      key: election.premierTour === undefined ? 'premierTourSuppose' : 'premierTourChoisi',
      values: { premierTour },
    }),
    ...caveatsOf(election, parameters),
  )
}

const sourcesOf = (election: Election): Articles =>
  estPartielle(election) ? ['L2314-10'] : ['L2314-4', 'L2314-5']

function caveatsOf(election: Election, parameters: Parameters): readonly string[] {
  if (estPartielle(election))
    return ['partiellesSansDelai', 'reglesDeLaDerniereElection', ...DE_TOUTE_ELECTION]
  const sousCondition = inviteSousCondition(election, parameters)
  return [
    ...(election.premiereReunion === undefined ? ['reunionProposee'] : []),
    ...(sousCondition ? ['toursSansInvitation'] : []),
    ...(!sousCondition && attendCandidature(election, parameters) ? ['decimalesEntreDeuxRegimes'] : []),
    ...(election.mode === 'apresCarence' ? ['sixMoisAuJourPres'] : []),
    ...(estDemandee(election) && attendCandidature(election, parameters) ? ['engagementParInformation'] : []),
    ...(estSousLeSeuil(election, parameters) ? ['renouvellementSousLeSeuil'] : []),
    ...DE_TOUTE_ELECTION,
  ]
}

const DE_TOUTE_ELECTION = ['listeSansDateLegale', 'secondTourSelonLesVotants'] as const

/** A renewal below eleven: due all the same, unless the twelve months before stayed below (L. 2313-10). */
const estSousLeSeuil = ({ effectifCse = 0 }: Election, parameters: Parameters): boolean =>
  !reaches(effectifCse, parameters.get('seuilCse').value)
