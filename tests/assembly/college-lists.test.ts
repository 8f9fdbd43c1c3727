import { describe, expect, it } from 'vitest'
import { collegeLists } from '#assembly/college-lists.ts'
import { law } from '../support/builders.ts'

type Numbers = readonly [femmes: number, hommes: number, sieges: number]

const listsOf = (...colleges: readonly Numbers[]) =>
  collegeLists(
    {
      collegesElectoraux: colleges.map(([femmesCollege, hommesCollege, titulairesCollege], rank) => ({
        college: rank === 0 ? 'ouvriersEmployes' : 'second',
        femmesCollege,
        hommesCollege,
        titulairesCollege,
      })),
    },
    law.words,
  )
const partsOf = (...numbers: Numbers) => listsOf(numbers).partsDesColleges?.[0]
const plain = (words: string | undefined) => words?.replace(/[\u00a0\u202f]/g, ' ')
const list = (...numbers: Numbers) => plain(partsOf(...numbers)?.['listeComplete'])

describe('the parts of the electoral colleges', () => {
  it('are one line a college, by its name, none without a college', () => {
    const { partsDesColleges } = collegeLists(
      {
        collegesElectoraux: [
          { college: 'unique', femmesCollege: 9, hommesCollege: 14, titulairesCollege: 1 },
          { college: 'cadres', femmesCollege: 10, hommesCollege: 20, titulairesCollege: 2 },
        ],
      },
      law.words,
    )
    expect(partsDesColleges?.map(({ nomCollege }) => plain(nomCollege))).toEqual([
      'Collège unique',
      'Troisième collège : ingénieurs, chefs de service et cadres',
    ])
    expect(collegeLists({}, law.words)).toEqual({ partsDesColleges: [], compositionsDesListes: [] })
  })

  it('give two shares that make a hundred, whatever the rounding', () => {
    const line = partsOf(71, 9, 4)
    expect(plain(line?.['femmesInscrites'])).toBe('71 (88,75 %)')
    expect(plain(line?.['hommesInscrits'])).toBe('9 (11,25 %)')
    // 9 of 160 is 5,625 %, 151 is 94,375 %: each rounded apart, they would make 100,01.
    const other = partsOf(9, 151, 2)
    expect(plain(other?.['femmesInscrites'])).toBe('9 (5,63 %)')
    expect(plain(other?.['hommesInscrits'])).toBe('151 (94,37 %)')
    expect(other?.['inscritsCollege']).toBe('160')
  })

  it('give every share two decimals, and no line can end before its share', () => {
    expect(partsOf(12, 12, 3)?.['femmesInscrites']).toBe('12\u00a0(50,00\u202f%)')
    expect(partsOf(0, 8, 1)?.['femmesInscrites']).toBe('0\u00a0(0,00\u202f%)')
    expect(partsOf(4, 8, 1)?.['hommesInscrits']).toBe('8\u00a0(66,67\u202f%)')
  })

  it('compose a full list by the shares, the sex left out by the rounding never first', () => {
    expect(list(18, 36, 3)).toBe('1 femme et 2 hommes')
    expect(list(71, 9, 4)).toBe('4 femmes, ou 3 femmes et 1 homme, l’homme jamais en tête')
    expect(list(2, 78, 4)).toBe('4 hommes, ou 1 femme et 3 hommes, la femme jamais en tête')
    expect(list(12, 12, 3)).toBe('2 femmes et 1 homme ou 1 femme et 2 hommes')
  })

  it('say when the text leaves two readings, when there is one name, when nobody votes', () => {
    expect(list(10, 30, 2)).toBe('1 femme et 1 homme (lecture prudente d’un texte qui en laisse deux)')
    expect(list(22, 31, 1)).toBe('un seul nom : la règle ne joue pas')
    expect(list(0, 0, 2)).toBe('aucun électeur inscrit')
  })

  it('leave to the pen what is not known yet', () => {
    const { partsDesColleges } = collegeLists(
      { collegesElectoraux: [{ college: 'second', femmesCollege: 4 }] },
      law.words,
    )
    expect(partsDesColleges).toEqual([
      {
        nomCollege: 'Deuxième collège\u00a0: techniciens, agents de maîtrise et assimilés',
        inscritsCollege: '………',
        femmesInscrites: '………',
        hommesInscrits: '………',
        listeComplete: '………',
      },
    ])
  })
})

describe('the compositions of the lists', () => {
  it('are those of the colleges with several seats, in words', () => {
    const { compositionsDesListes = [] } = listsOf([71, 9, 4], [4, 8, 1])
    expect(compositionsDesListes).toHaveLength(6)
    expect(compositionsDesListes[1]).toEqual({
      collegeDeLaListe: 'Premier collège',
      candidatsDeLaListe: '4',
      femmesDeLaListe: '3',
      hommesDeLaListe: '1',
      ordreDeLaListe: 'F H F F',
      porteeDeLaListe: 'Permise aussi, sexe écarté jamais en tête.',
    })
    expect(listsOf([18, 36, 3]).compositionsDesListes?.[0]?.['ordreDeLaListe']).toBe('F H H ou H F H')
  })
})
