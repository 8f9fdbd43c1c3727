import { settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { COLLEGES } from '#questions/election-electorat.ts'
import { showNumber } from '#questions/french-number.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { QUALITES_ELUES, siegesDuCollege } from '#rules/sieges-du-college.ts'
import {
  computeVotesDuDossier,
  type FaitsDepouillement,
  type Qualite,
  type VoteCompte,
} from '#rules/votes-du-dossier.ts'
import { BY_HAND, type ComputedLists } from './computed-lists.ts'
import { typeset } from './typography.ts'

type College = NonNullable<Facts['collegesElectoraux']>[number]
type Line = ComputedLists[string][number]
type BallotLists = Pick<
  ComputedLists,
  | 'bulletinsTitulairesPremierTour'
  | 'bulletinsSuppleantsPremierTour'
  | 'bulletinsTitulairesSecondTour'
  | 'bulletinsSuppleantsSecondTour'
  | 'siegesDuSecondTour'
>

/**
 * What the ballots have room for: a list holds at most a name a seat. The second round takes the seats that the first one
 * leaves, once it is counted (L. 2314-29); before, its seats are written by hand.
 */
export function ballotLists(facts: FaitsDepouillement, parameters: Parameters): BallotLists {
  const colleges = facts.collegesElectoraux ?? []
  const votes = computeVotesDuDossier(facts, parameters)
  const first = (qualite: Qualite): readonly Line[] =>
    withSeats(colleges, [qualite]).map((college) => ballot(college, siegesDuCollege(college, qualite)))
  const second = (qualite: Qualite): readonly Line[] =>
    withSeats(colleges, [qualite]).flatMap((college) =>
      secondBallot(college, siegesDuCollege(college, qualite), firstVote(votes, college, qualite)),
    )
  return {
    bulletinsTitulairesPremierTour: first('titulaire'),
    bulletinsSuppleantsPremierTour: first('suppleant'),
    bulletinsTitulairesSecondTour: second('titulaire'),
    bulletinsSuppleantsSecondTour: second('suppleant'),
    siegesDuSecondTour: withSeats(colleges, QUALITES_ELUES).map((college) => seatsLine(college, votes)),
  }
}

/** A college without a seat does not vote; while the colleges are not known, there is one to write. */
function withSeats(colleges: readonly College[], qualites: readonly Qualite[]): readonly College[] {
  if (colleges.length === 0) return [{}]
  return colleges.filter((college) => qualites.some((qualite) => siegesDuCollege(college, qualite) !== 0))
}

const firstVote = (
  votes: readonly VoteCompte[],
  { college }: College,
  qualite: Qualite,
): VoteCompte | undefined =>
  votes.find(({ cle }) => cle.college === college && cle.qualite === qualite && cle.tour === 'premier')

/** Names that a ballot has room for while its seats are not known. */
const ROOM = 5
const NAME = '………………………………………………'

function ballot({ college }: College, seats: number | undefined, room = seats ?? ROOM): Line {
  return {
    collegeDuBulletin: college === undefined ? BY_HAND : COLLEGES[college].label,
    siegesDuBulletin: seats === undefined ? BY_HAND : showNumber(seats),
    nomsDuBulletin: Array.from({ length: room }, (_, at) => `${at + 1}\u00a0${NAME}`).join('\n'),
  }
}

function secondBallot(
  college: College,
  seats: number | undefined,
  vote: VoteCompte | undefined,
): readonly Line[] {
  const left = seatsLeft(vote)
  if (left === 0) return []
  return [left === undefined ? ballot(college, left, seats) : ballot(college, left)]
}

/** The seats a first round leaves to the second; nothing before it is counted. */
function seatsLeft(vote: VoteCompte | undefined): number | undefined {
  const counted = vote && settledValue(vote.resultat)
  return counted && (counted.secondTour ? counted.siegesVacants : 0)
}

/** There is no second round there. */
const NONE = '–'

function seatsLine(college: College, votes: readonly VoteCompte[]): Line {
  const [titulaires, suppleants] = [
    firstVote(votes, college, 'titulaire'),
    firstVote(votes, college, 'suppleant'),
  ]
  return {
    collegeDuSecondTour: college.college === undefined ? BY_HAND : COLLEGES[college.college].label,
    titulairesRestants: seatsCell(titulaires),
    suppleantsRestants: seatsCell(suppleants),
    motifDuSecondTour: reasonsOf(reasonOf(titulaires), reasonOf(suppleants)),
  }
}

function seatsCell(vote: VoteCompte | undefined): string {
  const left = seatsLeft(vote)
  if (left === undefined) return BY_HAND
  return left === 0 ? NONE : showNumber(left)
}

/** Room for a few words. */
const REASON = '………………'

function reasonOf(vote: VoteCompte | undefined): string {
  const left = seatsLeft(vote)
  if (vote === undefined || left === undefined) return REASON
  if (left === 0) return NONE
  if (vote.vote.sansListe === true) return 'aucun candidat'
  if (settledValue(vote.resultat)?.quorumAtteint === false) return 'quorum non atteint'
  return left > 1 ? 'sièges libres' : 'siège libre'
}

/** One reason for both, or for the only one of the two that votes again; else each has its own. */
function reasonsOf(titulaires: string, suppleants: string): string {
  if (titulaires === suppleants || suppleants === NONE) return titulaires
  if (titulaires === NONE) return suppleants
  return typeset(`titulaires : ${titulaires} ; suppléants : ${suppleants}`)
}
