import { addDays, type CalendarDate } from '#model/calendar-date.ts'
import {
  type Articles,
  explained,
  type Finding,
  known,
  needs,
  type ReasonStep,
  settledValue,
  uncertain,
} from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { computeSuitesCarence } from './carence.ts'
import {
  type Contrainte,
  contraintesPremierTour,
  premierTourPropose,
  respecte,
} from './contraintes-premier-tour.ts'
import {
  attendCandidature,
  type Election,
  estPartielle,
  invitationAuPlusTard,
  obstacleAuCompte,
  tourVoulu,
} from './jalons-election.ts'
import { contient, quinzaines } from './renouvellement-cse.ts'

/** Si les dates tiennent ensemble ; ce qui l’empêche ; le jour de premier tour possible le plus proche, quand il y en a un. */
export type CalendrierPossible = {
  readonly possible: boolean
  readonly obstacles: readonly Obstacle[]
  readonly premierTourPropose?: CalendarDate
}

export type Obstacle = {
  readonly cle: Contrainte['cle'] | 'informationTropTardive' | 'demandeTropTot'
  /** Premier et dernier jour qui conviendraient, quand il y en a un. */
  readonly du?: CalendarDate
  readonly au?: CalendarDate
  readonly articles: Articles
}

/**
 * Dit si le premier tour et les dates déjà fixées respectent tous les délais (L. 2314-4, L. 2314-5, L. 2314-8), et sinon
 * quel jour ouvré proche convient. Un renouvellement sans date : le premier jour possible de la quinzaine est proposé.
 */
export function computeCalendrierPossible(
  election: Election,
  parameters: Parameters,
): Finding<CalendrierPossible> {
  const arret = obstacleAuCompte(election, parameters)
  if (arret) return arret
  const voulu = tourVoulu(election, parameters)
  if (voulu === undefined) return needs('premierTour', 'L2314-4')
  const propose = premierTourPropose(voulu, election, parameters)
  const premierTour = election.premierTour ?? propose ?? voulu
  const obstacles: readonly Obstacle[] = [
    ...contraintesPremierTour(election, parameters).filter(
      (contrainte) => !respecte(contrainte, premierTour),
    ),
    ...obstaclesDesDates(election, parameters),
  ]
  const value = {
    possible: obstacles.length === 0,
    obstacles,
    ...(propose === undefined ? {} : { premierTourPropose: propose }),
  }
  const because = articlesDe(obstacles, election)
  const steps = stepsOf(obstacles, premierTour)
  if (!douteSurLaQuinzaine(election, obstacles, parameters))
    return explained(known(value, ...because), ...steps)
  const readings = [
    { value: { ...value, possible: true, obstacles: [] }, reason: 'quinzaineQuiComprendCeJour' },
    { value, reason: 'quinzaineQuiExclutCeJour' },
  ]
  return explained(uncertain<CalendrierPossible>(value, readings, ...because), ...steps)
}

/** Les obstacles qu’aucun autre jour de premier tour ne lève. */
function obstaclesDesDates(election: Election, parameters: Parameters): readonly Obstacle[] {
  const { mode, information, demande, pvCarence } = election
  const limite = invitationAuPlusTard(election, parameters)
  const candidature = parameters.get('delaiCandidature')
  const derniereInformation = limite && addDays(limite, -candidature.value)
  const tardive =
    information !== undefined &&
    derniereInformation !== undefined &&
    attendCandidature(election, parameters) &&
    information > derniereInformation
  const possibleDes =
    mode === 'apresCarence' ? settledValue(computeSuitesCarence({ pvCarence }, parameters)) : undefined
  const tropTot =
    demande !== undefined && possibleDes !== undefined && demande < possibleDes.demandePossibleDes
  return [
    ...(tardive
      ? [{ cle: 'informationTropTardive', au: derniereInformation, articles: candidature.sources } as const]
      : []),
    ...(tropTot
      ? [{ cle: 'demandeTropTot', du: possibleDes.demandePossibleDes, articles: ['L2314-8'] } as const]
      : []),
  ]
}

/** Vrai quand le seul obstacle est la quinzaine, et que l’une de ses lectures comprend ce jour. */
function douteSurLaQuinzaine(
  { premierTour, finMandat }: Election,
  [obstacle, ...others]: readonly Obstacle[],
  parameters: Parameters,
): boolean {
  if (obstacle?.cle !== 'horsQuinzaine' || others.length > 0) return false
  if (premierTour === undefined || finMandat === undefined) return false
  const { veille, jourMeme } = quinzaines(finMandat, parameters)
  return contient(veille, premierTour) || contient(jourMeme, premierTour)
}

function articlesDe(obstacles: readonly Obstacle[], election: Election): Articles {
  const [first, ...rest] = [...new Set(obstacles.flatMap(({ articles }) => articles))]
  if (first !== undefined) return [first, ...rest]
  return estPartielle(election) ? ['L2314-10', 'L2314-29'] : ['L2314-4', 'L2314-5', 'L2314-29']
}

function stepsOf(obstacles: readonly Obstacle[], premierTour: CalendarDate): readonly ReasonStep[] {
  if (obstacles.length === 0) return [{ key: 'calendrierTenu', values: { premierTour } }]
  return obstacles.map(({ cle, du, au }) => ({
    key: cle,
    values: { premierTour, ...(du === undefined ? {} : { du }), ...(au === undefined ? {} : { au }) },
  }))
}
