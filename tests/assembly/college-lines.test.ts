import { describe, expect, it } from 'vitest'
import { collegeLines } from '#assembly/college-lines.ts'

const college = (femmesCollege: number, hommesCollege: number, titulairesCollege: number) =>
  collegeLines({
    collegesElectoraux: [{ college: 'ouvriersEmployes', femmesCollege, hommesCollege, titulairesCollege }],
  })[0]
const plain = (words: string | undefined) => words?.replace(/[\u00a0\u202f]/g, ' ')
const list = (...numbers: readonly [femmes: number, hommes: number, sieges: number]) =>
  plain(college(...numbers)?.['listeComplete'])

describe('the lines of the electoral colleges', () => {
  it('are one a college, by its name, none without a college', () => {
    const lines = collegeLines({
      collegesElectoraux: [
        { college: 'unique', femmesCollege: 9, hommesCollege: 14, titulairesCollege: 1 },
        { college: 'cadres', femmesCollege: 10, hommesCollege: 20, titulairesCollege: 2 },
      ],
    })
    expect(lines.map(({ nomCollege }) => nomCollege)).toEqual([
      'Collège unique',
      'Troisième collège : ingénieurs, chefs de service et cadres',
    ])
    expect(collegeLines({})).toEqual([])
  })

  it('give two shares that make a hundred, whatever the rounding', () => {
    const line = college(71, 9, 4)
    expect(plain(line?.['femmesInscrites'])).toBe('71 (88,75 %)')
    expect(plain(line?.['hommesInscrits'])).toBe('9 (11,25 %)')
    // 9 of 160 is 5,625 %, 151 is 94,375 %: each rounded apart, they would make 100,01.
    const other = college(9, 151, 2)
    expect(plain(other?.['femmesInscrites'])).toBe('9 (5,63 %)')
    expect(plain(other?.['hommesInscrits'])).toBe('151 (94,37 %)')
    expect(other?.['inscritsCollege']).toBe('160')
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
    const [line] = collegeLines({ collegesElectoraux: [{ college: 'second', femmesCollege: 4 }] })
    expect(line).toMatchObject({ inscritsCollege: '………', femmesInscrites: '………', listeComplete: '………' })
  })
})
