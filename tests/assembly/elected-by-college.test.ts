import { describe, expect, it } from 'vitest'
import { electedByCollege } from '#assembly/elected-by-college.ts'

describe('who was elected, college by college', () => {
  it('is a line a college, in the order of the answers, members apart from deputies', () => {
    expect(
      electedByCollege({
        elusDuComite: [
          { nomElu: 'Ana', qualiteElu: 'titulaire', collegeElu: 'premier collège' },
          { nomElu: 'Chloé', qualiteElu: 'titulaire', collegeElu: 'deuxième collège' },
          { nomElu: 'Bilal Aït Ali', qualiteElu: 'titulaire', collegeElu: 'premier collège' },
          { nomElu: 'Dov', qualiteElu: 'suppleant', collegeElu: 'premier collège' },
        ],
      }),
    ).toEqual([
      {
        collegeDesElus: 'premier collège',
        titulairesElus: 'Ana, Bilal\u00a0Aït\u00a0Ali',
        suppleantsElus: 'Dov',
      },
      { collegeDesElus: 'deuxième collège', titulairesElus: 'Chloé', suppleantsElus: '–' },
    ])
  })

  it('leaves to the hand what is not said, and nothing at all while nobody is known', () => {
    expect(electedByCollege({ elusDuComite: [{ qualiteElu: 'titulaire' }] })).toEqual([
      { collegeDesElus: '………', titulairesElus: '………', suppleantsElus: '–' },
    ])
    expect(electedByCollege({})).toEqual([])
  })
})
