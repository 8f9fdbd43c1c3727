import { describe, expect, it } from 'vitest'
import type { Answers } from '#model/answers.ts'
import { collegeGaps, gapsUnder } from '#ui/election/college-gaps.ts'
import { resultsOf } from '#ui/election/election-results.ts'
import { environmentOf } from '../../support/shipped.ts'

const second = { college: 'second', femmesCollege: '6', hommesCollege: '4', titulairesCollege: '1' }
const premier = {
  college: 'ouvriersEmployes',
  femmesCollege: '15',
  hommesCollege: '21',
  titulairesCollege: '1',
}
const trente: Answers = {
  modeElection: 'miseEnPlace',
  effectifCse: '30',
  issueNegociation: 'accord',
  collegesElectoraux: [premier, second],
  nombreElecteurs: '46',
}
const idsOf = (answers: Answers) => collegeGaps(environmentOf(answers)).map(({ id, toMend }) => [id, toMend])

describe('colleges that do not add up', () => {
  it('say nothing while they do, or while an answer misses', () => {
    expect(idsOf(trente)).toEqual([])
    const { nombreElecteurs: _, ...sans } = trente
    expect(idsOf(sans)).toEqual([])
  })

  it('say that their people are not the voters counted, under both answers and on the election’s page', () => {
    const answers = { ...trente, nombreElecteurs: '44' }
    expect(idsOf(answers)).toEqual([['electeurs-des-colleges', true]])
    const environment = environmentOf(answers)
    for (const fact of ['collegesElectoraux', 'nombreElecteurs'])
      expect(gapsUnder(fact, environment).map(({ title }) => title.replaceAll(/\s/g, ' '))).toEqual([
        'Femmes et hommes des collèges : 46. Nombre d’électeurs : 44.',
      ])
    expect(gapsUnder('nombreEligibles', environment)).toEqual([])
    expect(resultsOf(environment).map(({ id }) => id)).toContain('electeurs-des-colleges')
  })

  it('take seats that a protocol changed, and ask to mend fewer without one', () => {
    const plus = [premier, { ...second, titulairesCollege: '2' }]
    expect(idsOf({ ...trente, collegesElectoraux: plus })).toEqual([['sieges-des-colleges', false]])
    const moins = [premier, { ...second, titulairesCollege: '0' }]
    const sansProtocole = { ...trente, issueNegociation: 'pasEncore', collegesElectoraux: moins }
    expect(idsOf(sansProtocole)).toEqual([['sieges-des-colleges', true]])
    expect(gapsUnder('nombreElecteurs', environmentOf(sansProtocole))).toEqual([])
  })
})
