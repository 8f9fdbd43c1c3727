import { describe, expect, it } from 'vitest'
import { countLists } from '#assembly/count-lists.ts'
import { law } from '../support/builders.ts'
import { electionTrials } from '../support/try-election.ts'

const listsOf = (sample: string) => {
  const trial = electionTrials.find(({ id }) => id === sample)
  if (!trial) throw new Error(`no sample ${sample}`)
  return countLists(trial.environment, law.words)
}
const countedIn = (sample: string) => {
  const { votesDesColleges } = listsOf(sample)
  return votesDesColleges
}

describe('a line of the minutes', () => {
  it('names its college and its round, the round alone when the college is the only one', () => {
    const namesIn = (sample: string) => {
      const { participationDesTitulaires } = listsOf(sample)
      return participationDesTitulaires?.map(({ voteLu }) => voteLu)
    }
    expect(namesIn('cse-quatre-vingts-deux-colleges')).toEqual([
      'Premier collège, premier tour',
      'Deuxième collège, premier tour',
    ])
    expect(namesIn('cse-seize-apres-carence')).toEqual(['Premier tour', 'Second tour'])
  })
})

describe('the votes of each college, for the poster of the results', () => {
  it('are those of the only ballot when it elected everyone', () => {
    expect(countedIn('cse-quatre-vingts-deux-colleges')).toEqual([
      {
        collegeCompte: 'Premier collège',
        inscritsDuCollege: '80',
        valablesTitulaires: '55',
        valablesSuppleants: '54',
      },
      {
        collegeCompte: 'Deuxième collège',
        inscritsDuCollege: '12',
        valablesTitulaires: '9',
        valablesSuppleants: '8',
      },
    ])
  })

  it('are those of the second ballot where there was one', () => {
    expect(countedIn('cse-trente-huit-cddi')).toEqual([
      {
        collegeCompte: 'Premier collège',
        inscritsDuCollege: '34',
        valablesTitulaires: '20',
        valablesSuppleants: '18',
      },
      {
        collegeCompte: 'Deuxième collège',
        inscritsDuCollege: '8',
        valablesTitulaires: '5',
        valablesSuppleants: '6',
      },
    ])
  })

  it('are left to the hand while nothing is counted', () => {
    expect(countedIn('cse-soixante-mandat-court')?.map((line) => Object.values(line).slice(1))).toEqual([
      ['………', '………', '………'],
      ['………', '………', '………'],
    ])
  })
})
