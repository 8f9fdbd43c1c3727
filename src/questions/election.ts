import { electionColleges, electionElectorat } from './election-electorat.ts'
import { electionResultats } from './election-resultats.ts'
import { electionSituation } from './election-situation.ts'
import { electionInformation, electionSyndicats } from './election-syndicats.ts'
import { electionCandidatures, electionJour, electionModalites } from './election-vote.ts'

/** L’élection du CSE, dans l’ordre où elle se prépare. */
export const ELECTION = [
  electionSituation,
  electionJour,
  electionInformation,
  electionSyndicats,
  electionColleges,
  electionElectorat,
  electionCandidatures,
  electionModalites,
  electionResultats,
] as const
