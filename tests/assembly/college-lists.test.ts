import { describe, expect, it } from 'vitest'
import { collegeLists } from '#assembly/college-lists.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { law } from '../support/builders.ts'
import { ground } from '../support/shipped.ts'
import { electionTrials } from '../support/try-election.ts'

const listsOf = (sample: string) => {
  const trial = electionTrials.find(({ id }) => id === sample)
  if (!trial) throw new Error(`no sample ${sample}`)
  return collegeLists(trial.environment, law.words)
}

describe('the lists drawn from the colleges of an election', () => {
  it('give each college its part of women and men, which make the whole', () => {
    const { proportionsDesColleges } = listsOf('cse-quatre-vingts-deux-colleges')
    expect(proportionsDesColleges).toEqual([
      {
        collegeInscrit: 'Premier collège : ouvriers et employés',
        femmesInscrites: '71',
        hommesInscrits: '9',
        partFemmes: '88,8\u00a0%',
        partHommes: '11,2\u00a0%',
      },
      {
        collegeInscrit: 'Deuxième collège : techniciens, agents de maîtrise, cadres',
        femmesInscrites: '4',
        hommesInscrits: '8',
        partFemmes: '33,3\u00a0%',
        partHommes: '66,7\u00a0%',
      },
    ])
  })

  it('give the compositions of the colleges with several seats, in words', () => {
    const { compositionsDesListes = [] } = listsOf('cse-quatre-vingts-deux-colleges')
    expect(compositionsDesListes).toHaveLength(6)
    expect(compositionsDesListes[1]).toEqual({
      collegeDeLaListe: 'Premier collège : ouvriers et employés',
      candidatsDeLaListe: '4',
      femmesDeLaListe: '3',
      hommesDeLaListe: '1',
      ordreDeLaListe: 'F H F F',
      porteeDeLaListe: 'Permise aussi, sexe écarté jamais en tête.',
    })
    expect(listsOf('cse-soixante-mandat-court').compositionsDesListes?.[0]?.['ordreDeLaListe']).toBe(
      'F H H ou H F H',
    )
  })

  it('are empty while the colleges are not known', () => {
    const environment = createEnvironment(ground, {})
    expect(collegeLists(environment, law.words)).toEqual({
      proportionsDesColleges: [],
      compositionsDesListes: [],
    })
  })
})
