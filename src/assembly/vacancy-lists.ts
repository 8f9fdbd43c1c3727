import { settledValue } from '#model/finding.ts'
import type { Tour, VoteCompte } from '#rules/votes-du-dossier.ts'
import type { ComputedLists } from './computed-lists.ts'

/** What a hand strikes out when the votes were not counted here. */
const OPEN = { aucunCandidat: 'oui / non', candidatures: 'oui / non' }

/** Whether somebody stood at each round, as the minutes of a vacancy ask it twice (L. 2314-9). */
export function vacancyLists(votes: readonly VoteCompte[]): Pick<ComputedLists, 'candidaturesDeCarence'> {
  return {
    candidaturesDeCarence: [
      {
        aucunCandidatAuTour: 'Aucun candidat au premier tour',
        candidaturesAuTour: 'Liste de candidats au premier tour',
        ...stoodAt('premier', votes),
      },
      {
        aucunCandidatAuTour: 'Aucun candidat au second tour',
        candidaturesAuTour: 'Candidature au second tour',
        ...stoodAt('second', votes),
      },
    ],
  }
}

function stoodAt(tour: Tour, votes: readonly VoteCompte[]) {
  const counted = votes.filter(({ cle }) => cle.tour === tour)
  const isWhole = counted.length > 0 && votes.every(({ resultat }) => settledValue(resultat) !== undefined)
  if (!isWhole) return OPEN
  const nobody = counted.every(({ vote }) => vote.sansListe === true)
  return nobody
    ? { aucunCandidat: 'oui', candidatures: 'non' }
    : { aucunCandidat: 'non', candidatures: 'oui' }
}
