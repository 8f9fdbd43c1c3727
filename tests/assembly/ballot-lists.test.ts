import { describe, expect, it } from 'vitest'
import { ballotLists } from '#assembly/ballot-lists.ts'
import type { Facts } from '#questions/questionnaire.ts'
import type { FaitsDepouillement } from '#rules/votes-du-dossier.ts'
import { parameters } from '../support/builders.ts'

type Row<F extends Exclude<keyof FaitsDepouillement, 'modeElection'>> = NonNullable<Facts[F]>[number]
type Qualite = NonNullable<Row<'votesComptes'>['qualiteVote']>

const college = (titulairesCollege: number | undefined): Row<'collegesElectoraux'> => ({
  college: 'ouvriersEmployes',
  femmesCollege: 12,
  hommesCollege: 8,
  ...(titulairesCollege === undefined ? {} : { titulairesCollege }),
})

/** A first round with one list of one candidate, or none. */
function premierTour(qualite: Qualite, bulletins?: number): FaitsDepouillement {
  const vote = { collegeVote: 'ouvriersEmployes', qualiteVote: qualite, tourVote: 'premier' } as const
  if (bulletins === undefined) return { votesComptes: [{ ...vote, listesVote: 'aucune' }] }
  return {
    votesComptes: [
      { ...vote, listesVote: 'deposees', enveloppesVote: bulletins, blancsVote: 0, nulsVote: 0 },
    ],
    listesComptees: [
      {
        collegeListe: 'ouvriersEmployes',
        qualiteListe: qualite,
        tourListe: 'premier',
        numeroListe: 1,
        nomListe: 'Liste A',
        bulletinsListe: bulletins,
      },
    ],
    candidatsComptes: [
      {
        collegeCandidat: 'ouvriersEmployes',
        qualiteCandidat: qualite,
        tourCandidat: 'premier',
        listeCandidat: 1,
        nomCandidat: 'Ana',
      },
    ],
  }
}

const listsOf = (colleges: FaitsDepouillement['collegesElectoraux'], ...counted: FaitsDepouillement[]) =>
  ballotLists(
    {
      collegesElectoraux: colleges,
      votesComptes: counted.flatMap(({ votesComptes = [] }) => votesComptes),
      listesComptees: counted.flatMap(({ listesComptees = [] }) => listesComptees),
      candidatsComptes: counted.flatMap(({ candidatsComptes = [] }) => candidatsComptes),
    },
    parameters,
  )

/** How many names a ballot has room for, and the seats it prints. */
const roomOf = (lines: readonly Readonly<Record<string, string>>[] | undefined) =>
  lines?.map(({ siegesDuBulletin, nomsDuBulletin = '' }) => [
    siegesDuBulletin,
    nomsDuBulletin.split('\n').length,
  ])
const DOTS = '………'
const WORDS = '………………'

describe('the ballots of the first round', () => {
  it('have one numbered line for each seat of their college', () => {
    const [ballot] = listsOf([college(3)]).bulletinsTitulairesPremierTour ?? []
    expect(ballot?.['collegeDuBulletin']).toBe('Premier collège\u00a0: ouvriers et employés')
    expect(ballot?.['siegesDuBulletin']).toBe('3')
    expect(ballot?.['nomsDuBulletin']?.split('\n').map((line) => line.replace(/…+/, DOTS))).toEqual([
      `1\u00a0${DOTS}`,
      `2\u00a0${DOTS}`,
      `3\u00a0${DOTS}`,
    ])
  })

  it('have as many lines for deputies as their own seats, when they are not as many', () => {
    const lists = listsOf([
      { ...college(2), suppleantsCollege: 3 },
      { ...college(0), suppleantsCollege: 1 },
    ])
    expect(roomOf(lists.bulletinsTitulairesPremierTour)).toEqual([['2', 2]])
    expect(roomOf(lists.bulletinsSuppleantsPremierTour)).toEqual([
      ['3', 3],
      ['1', 1],
    ])
    expect(roomOf(lists.bulletinsSuppleantsSecondTour)).toEqual([
      [DOTS, 3],
      [DOTS, 1],
    ])
  })

  it('are one a college, and none for a college without a seat', () => {
    expect(roomOf(listsOf([college(1), college(0), college(7)]).bulletinsTitulairesPremierTour)).toEqual([
      ['1', 1],
      ['7', 7],
    ])
  })

  it('leave room to write while the seats, or the colleges, are not known', () => {
    expect(roomOf(listsOf([college(undefined)]).bulletinsTitulairesPremierTour)).toEqual([[DOTS, 5]])
    const { bulletinsTitulairesPremierTour } = listsOf(undefined)
    expect(roomOf(bulletinsTitulairesPremierTour)).toEqual([[DOTS, 5]])
    expect(bulletinsTitulairesPremierTour?.[0]?.['collegeDuBulletin']).toBe(DOTS)
  })
})

describe('the ballots of the second round', () => {
  it('leave the seats to the hand before the count, with room for all those of the college', () => {
    const { bulletinsTitulairesSecondTour, bulletinsSuppleantsSecondTour } = listsOf([college(3)])
    expect(roomOf(bulletinsTitulairesSecondTour)).toEqual([[DOTS, 3]])
    expect(roomOf(bulletinsSuppleantsSecondTour)).toEqual([[DOTS, 3]])
  })

  it('are for the seats that the first round leaves, apart for members and for deputies', () => {
    const lists = listsOf([college(3)], premierTour('titulaire', 15), premierTour('suppleant'))
    expect(roomOf(lists.bulletinsTitulairesSecondTour)).toEqual([['2', 2]])
    expect(roomOf(lists.bulletinsSuppleantsSecondTour)).toEqual([['3', 3]])
  })

  it('are none where the first round elected everyone', () => {
    const lists = listsOf([college(1)], premierTour('titulaire', 15))
    expect(lists.bulletinsTitulairesSecondTour).toEqual([])
    expect(roomOf(lists.bulletinsSuppleantsSecondTour)).toEqual([[DOTS, 1]])
  })
})

describe('what the poster of the second round says of each college', () => {
  const said = (...given: Parameters<typeof listsOf>) =>
    listsOf(...given).siegesDuSecondTour?.map((line) => Object.values(line).slice(1))

  it('is left to the hand before the count', () => {
    expect(said([college(2)])).toEqual([[DOTS, DOTS, WORDS]])
    expect(said(undefined)).toEqual([[DOTS, DOTS, WORDS]])
  })

  it('is the seats left, and one reason when members and deputies have the same', () => {
    expect(said([college(2)], premierTour('titulaire'), premierTour('suppleant'))).toEqual([
      ['2', '2', 'aucun candidat'],
    ])
    expect(said([college(2)], premierTour('titulaire', 4), premierTour('suppleant', 9))).toEqual([
      ['2', '2', 'quorum non atteint'],
    ])
  })

  it('tells two reasons apart', () => {
    expect(said([college(3)], premierTour('titulaire', 15), premierTour('suppleant', 9))).toEqual([
      ['2', '3', 'titulaires\u00a0: sièges libres\u202f; suppléants\u00a0: quorum non atteint'],
    ])
    expect(said([college(2)], premierTour('titulaire', 15))).toEqual([
      ['1', DOTS, `titulaires\u00a0: siège libre\u202f; suppléants\u00a0: ${WORDS}`],
    ])
  })

  it('has a dash where there is no second round', () => {
    expect(said([college(1)], premierTour('titulaire', 15), premierTour('suppleant'))).toEqual([
      ['–', '1', 'aucun candidat'],
    ])
    expect(said([college(1)], premierTour('titulaire', 15), premierTour('suppleant', 15))).toEqual([
      ['–', '–', '–'],
    ])
  })
})
