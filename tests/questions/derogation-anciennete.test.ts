import { describe, expect, it } from 'vitest'
import { environmentOf } from '../support/shipped.ts'

const demande = {
  effectifCse: '30',
  derogationDemandee: true,
  derogationPour: ['voter', 'etreElu'],
}
const etat = (fact: string, mois: string) => environmentOf({ ...demande, [fact]: mois }).answer(fact)

describe('l’ancienneté demandée à l’inspection du travail (art. L. 2314-25)', () => {
  it.each([
    ['ancienneteVoterDemandee', '3', '4', 'L2314-18'],
    ['ancienneteEtreEluDemandee', '12', '13', 'L2314-19'],
  ])('%s : %s mois sont ceux de la loi, %s ne dérogent à rien', (fact, loi, plus, article) => {
    expect(etat(fact, loi)).toMatchObject({ value: Number(loi) })
    expect(etat(fact, plus)).toMatchObject({
      status: 'wrong',
      problems: [{ code: 'answer-out-of-range', max: Number(loi), article }],
    })
  })
})
