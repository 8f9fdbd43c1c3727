import { describe, expect, it } from 'vitest'
import { answerCase } from '#cli/answer-case.ts'
import { RULE_TABLE } from '#cli/rule-table.ts'
import { law, parameters } from '../support/builders.ts'
import cas from './cas.json' with { type: 'json' }

const ground = { parameters, words: law.words }

describe('golden cases of the contract', () => {
  it.each(cas.filter(({ fonction }) => Object.hasOwn(RULE_TABLE, fonction)))(
    '$id: $fonction',
    ({ attendu, articles, ...given }) => {
      const answer = answerCase(given, ground)
      expect(answer).toHaveProperty('resultat')
      if (!('resultat' in answer)) return
      expect(rounded(answer.resultat)).toMatchObject(attendu)
      if (!articles.includes('—')) for (const article of articles) expect(answer.parceQue).toContain(article)
      for (const article of answer.parceQue) {
        if (/^[LRD]|^CSS/.test(article)) expect(law.law.articles).toHaveProperty([article])
      }
    },
  )
})

describe('a case that cannot be read', () => {
  it.each([
    [{ id: 'a', fonction: 'tableCS', entree: {} }, /tableCS.*« tableCSE »/],
    [{ id: 'b', fonction: 'tableCSE', entree: { efectif: 3 } }, /efectif.*« effectif »/],
    [{ id: 'c', fonction: 'tableCSE', entree: { effectif: 'onze' } }, /« effectif », il faut un nombre/],
    [{ id: 'd', fonction: 'tableCSE' }, /objet/],
    [null, /fonction/],
  ])('is said in a line: %j', (given, line) => {
    expect(answerCase(given, ground)).toHaveProperty('erreur', expect.stringMatching(line))
  })

  it('a field left out is asked for, with its reason', () => {
    expect(answerCase({ id: 1, fonction: 'tableCSE', entree: {} }, ground)).toMatchObject({
      etat: 'incomplet',
      manque: [{ fait: 'effectif', pourquoi: expect.stringContaining('effectif') }],
    })
  })
})

/** The cases give four decimals. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Math.round(one * 1e4) / 1e4 : one)))
