import { describe, expect, it } from 'vitest'
import { assemble } from '#assembly/assemble.ts'
import { type CostLine, costsOf, type Estimate } from '#assembly/costs.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { problemsOfAssembly } from '#assembly/review-dossier.ts'
import { groundAt } from '#authoring/ground.ts'
import type { Answers } from '#model/answers.ts'
import type { Cost } from '#model/cost.ts'
import { OWN_FIGURES } from '#questions/questionnaire.ts'
import { environmentOf, templates } from '../support/shipped.ts'

const [parsed] = templates.models
if (!parsed) throw new Error('no model')
const { model } = parsed
const welcome: Cost = {
  id: 'accueil',
  label: 'Accueil',
  clause: 'accueil-integration',
  factors: [{ name: 'heuresAccueil' }, { name: 'entreesParAn' }, { name: 'coutHoraire' }],
}
const FIGURES: Answers = { heuresAccueil: '3', entreesParAn: '24', coutHoraire: '18,50' }

function estimate(answers: Answers, costs: readonly Cost[] = templates.costs): Estimate {
  const environment = environmentOf(answers)
  return costsOf(environment, assemble(model, environment), costs)
}
const one = (answers: Answers, change: Partial<Cost>): CostLine | undefined =>
  estimate(answers, [{ ...welcome, ...change }]).lines[0]
const amount = (answers: Answers, change: Partial<Cost> = {}): number | undefined => {
  const line = one(answers, change)
  return line?.state === 'known' ? line.amount : undefined
}

describe('a cost', () => {
  it('is the product of its factors, each with its value, its unit and the question that changes it', () => {
    expect(estimate(FIGURES, [welcome])).toEqual({
      lines: [
        {
          state: 'known',
          cost: welcome,
          amount: 1332,
          factors: [
            { value: 3, unit: 'heures', fact: 'heuresAccueil' },
            { value: 24, unit: 'arrivées par an', fact: 'entreesParAn' },
            { value: 18.5, unit: '€ par heure', fact: 'coutHoraire' },
          ],
        },
      ],
      total: 1332,
      missing: 0,
      figures: ['coutHoraire', 'entreesParAn'],
    })
  })

  it('is rounded to the euro, half a euro upwards', () => {
    expect(amount({ ...FIGURES, entreesParAn: '1', coutHoraire: '18,49' })).toBe(55)
    expect(amount({ ...FIGURES, entreesParAn: '1', coutHoraire: '18,50' })).toBe(56)
  })

  it('counts a percentage for its hundredth and minutes for their part of an hour', () => {
    const share = { name: 'partUtilisee', as: 'pourcent' } as const
    expect(amount({ ...FIGURES, partUtilisee: '40' }, { factors: [...welcome.factors, share] })).toBe(533)
    const factors = [{ name: 'dureePause', as: 'minutes' } as const, { name: 'coutHoraire' }]
    expect(amount({ ...FIGURES, dureePause: '30', coutHoraire: '40' }, { factors })).toBe(20)
  })

  it('takes a plain number, a figure of the law and what a rule concludes', () => {
    const factors = [
      { value: 12, unit: 'mois' },
      { name: 'dureeLegaleAnnuelle', unit: 'heures' },
      { name: 'titulairesCse', unit: 'titulaires' },
      { name: 'coutHoraire' },
    ]
    const line = one({ ...FIGURES, effectifCse: '30', coutHoraire: '1' }, { factors })
    expect(line).toMatchObject({
      state: 'known',
      amount: 12 * 1607 * 2,
      factors: [
        { value: 12, unit: 'mois' },
        { value: 1607, unit: 'heures' },
        { value: 2, unit: 'titulaires', fact: 'effectifCse' },
        { value: 1, unit: '€ par heure' },
      ],
    })
  })

  it('counts what the model proposes while nothing else is answered', () => {
    const { heuresAccueil, ...others } = FIGURES
    expect(heuresAccueil).toBe(String(templates.network['heuresAccueil']?.valeur))
    expect(amount(others)).toBe(1332)
  })

  it('of zero is known: nobody arrives', () => {
    expect(amount({ ...FIGURES, entreesParAn: '0' })).toBe(0)
  })
})

describe('a missing figure', () => {
  it.each([
    ['not given', {}],
    ['wrong', { coutHoraire: 'beaucoup' }],
    ['not known yet', { coutHoraire: { inconnu: true } }],
  ] as const)('%s is wanted, and counts for nothing in the total', (_, given) => {
    const { coutHoraire, ...others } = FIGURES
    expect(coutHoraire).toBeDefined()
    const fixed: Cost = { ...welcome, id: 'fixe', factors: [{ value: 70, unit: '€ par an' }] }
    expect(estimate({ ...others, ...given }, [welcome, fixed])).toMatchObject({
      lines: [
        { state: 'missing', wanted: ['coutHoraire'] },
        { state: 'known', amount: 70 },
      ],
      total: 70,
      missing: 1,
      figures: ['coutHoraire', 'entreesParAn'],
    })
  })

  it('is wanted once, with all others, the question that a rule waits for included', () => {
    const factors = [
      ...welcome.factors,
      { name: 'coutHoraire' },
      { name: 'titulairesCse', unit: 'titulaires' },
    ]
    expect(one({}, { factors })).toMatchObject({ wanted: ['entreesParAn', 'coutHoraire', 'effectifCse'] })
  })

  it('is the condition itself while it is not settled', () => {
    expect(one(FIGURES, { when: 'aDesElusCse' })).toMatchObject({ wanted: ['aDesElusCse'] })
    expect(one(FIGURES, { unless: 'aDesElusCse' })).toMatchObject({ wanted: ['aDesElusCse'] })
  })
})

describe('a cost is left out', () => {
  it('when its article is not written', () => {
    const at = { clause: 'travail-nuit' }
    expect(amount({ ...FIGURES, nuitTravaillee: true }, at)).toBe(1332)
    expect(one({ ...FIGURES, nuitTravaillee: false }, at)).toBeUndefined()
  })

  it('by its two conditions', () => {
    expect(one({ ...FIGURES, astreintes: false }, { when: 'astreintes' })).toBeUndefined()
    expect(amount({ ...FIGURES, astreintes: true }, { when: 'astreintes' })).toBe(1332)
    expect(one({ ...FIGURES, astreintes: true }, { unless: 'astreintes' })).toBeUndefined()
    expect(amount({ ...FIGURES, astreintes: false }, { unless: 'astreintes' })).toBe(1332)
  })

  it('when the agreement gives nothing of the kind, and its figures are not asked', () => {
    const factors = [{ name: 'panierRepas' }, { name: 'paniersParAn' }]
    expect(estimate({ paniersParAn: '10' }, [{ ...welcome, factors }])).toEqual({
      lines: [],
      total: 0,
      missing: 0,
      figures: [],
    })
    expect(amount({ paniersParAn: '10', panierRepas: '7,50' }, { factors })).toBe(75)
  })
})

describe('the costs of the network', () => {
  const samples = templates.examples.map((example) => {
    const environment = createEnvironment(groundAt(templates, example.date), example.answers)
    return { environment, assembly: assemble(model, environment) }
  })
  const estimates = samples.map(({ environment, assembly }) =>
    costsOf(environment, assembly, templates.costs),
  )

  it('each concern at least one sample member', () => {
    const concerned = new Set(estimates.flatMap(({ lines }) => lines.map(({ cost }) => cost.id)))
    expect(templates.costs.filter(({ id }) => !concerned.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('add up, euro for euro, to the total that is shown', () => {
    for (const { lines, total, missing } of estimates) {
      const amounts = lines.map((line) => (line.state === 'known' ? line.amount : 0))
      expect(total).toBe(amounts.reduce((sum, each) => sum + each, 0))
      expect(missing).toBe(lines.filter(({ state }) => state === 'missing').length)
      expect(amounts.every((each) => Number.isInteger(each) && each >= 0)).toBe(true)
    }
  })

  it('use every figure that is asked to price them', () => {
    const used = new Set(estimates.flatMap(({ figures }) => figures))
    expect(OWN_FIGURES.filter((name) => !used.has(name))).toEqual([])
  })

  it('keep no agreement from its final text, whatever is missing or wrong', () => {
    for (const { environment, assembly } of samples) {
      const problems = problemsOfAssembly(assembly, environment)
      expect(problems.filter((one) => 'at' in one && OWN_FIGURES.includes(one.at))).toEqual([])
      expect(OWN_FIGURES.filter((name) => assembly.articlesByFact.has(name))).toEqual([])
    }
    const environment = environmentOf({ coutHoraire: 'beaucoup' })
    const problems = problemsOfAssembly(assemble(model, environment), environment)
    expect(problems.some((one) => 'at' in one && one.at === 'coutHoraire')).toBe(false)
  })
})
