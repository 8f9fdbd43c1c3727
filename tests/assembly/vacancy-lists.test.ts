import { describe, expect, it } from 'vitest'
import { vacancyLists } from '#assembly/vacancy-lists.ts'
import { computeVotesDuDossier, type FaitsDepouillement } from '#rules/votes-du-dossier.ts'
import { parameters } from '../support/builders.ts'

type Vote = NonNullable<FaitsDepouillement['votesComptes']>[number]

/** A vote where nobody stood. */
const sans = (qualiteVote: 'titulaire' | 'suppleant', tourVote: 'premier' | 'second'): Vote => ({
  collegeVote: 'unique',
  qualiteVote,
  tourVote,
  listesVote: 'aucune',
})

const answersOf = (facts: Omit<FaitsDepouillement, 'collegesElectoraux'>) => {
  const colleges = [{ college: 'unique', femmesCollege: 12, hommesCollege: 8, titulairesCollege: 1 }] as const
  const { candidaturesDeCarence } = vacancyLists(
    computeVotesDuDossier({ collegesElectoraux: colleges, ...facts }, parameters),
  )
  return candidaturesDeCarence?.map(({ aucunCandidat, candidatures }) => [aucunCandidat, candidatures])
}

describe('whether somebody stood, for the minutes of a vacancy', () => {
  const second = [sans('titulaire', 'second'), sans('suppleant', 'second')]

  it('nobody at either round', () => {
    const first = [sans('titulaire', 'premier'), sans('suppleant', 'premier')]
    expect(answersOf({ votesComptes: [...first, ...second] })).toEqual([
      ['oui', 'non'],
      ['oui', 'non'],
    ])
  })

  it('one list is enough to have had a candidate', () => {
    const vote = { ...sans('titulaire', 'premier'), listesVote: 'deposees' } as const
    const place = { collegeListe: 'unique', qualiteListe: 'titulaire', tourListe: 'premier' } as const
    const candidat = { collegeCandidat: 'unique', qualiteCandidat: 'titulaire' } as const
    expect(
      answersOf({
        votesComptes: [
          { ...vote, enveloppesVote: 4, blancsVote: 0, nulsVote: 0 },
          sans('suppleant', 'premier'),
          ...second,
        ],
        listesComptees: [{ ...place, numeroListe: 1, nomListe: 'A', bulletinsListe: 4 }],
        candidatsComptes: [{ ...candidat, tourCandidat: 'premier', listeCandidat: 1, nomCandidat: 'Ana' }],
      }),
    ).toEqual([
      ['non', 'oui'],
      ['oui', 'non'],
    ])
  })

  it('is left to the hand while a vote is not counted', () => {
    const open = ['oui / non', 'oui / non']
    expect(answersOf({})).toEqual([open, open])
    expect(answersOf({ votesComptes: [sans('titulaire', 'premier')] })).toEqual([open, open])
  })
})
