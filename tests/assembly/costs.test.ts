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
  law: 'rien',
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
          added: 1332,
          factors: [
            { value: 3, unit: 'heures', fact: 'heuresAccueil' },
            { value: 24, unit: 'arrivées par an', fact: 'entreesParAn' },
            { value: 18.5, unit: '€ par heure', fact: 'coutHoraire' },
          ],
        },
      ],
      total: 1332,
      missing: 0,
      added: 1332,
      unmeasured: 0,
      figures: ['coutHoraire', 'entreesParAn'],
      shares: [],
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

describe('what the agreement adds to the law', () => {
  const of = (law: Cost['law'], answers: Answers = FIGURES, change: Partial<Cost> = {}) =>
    estimate(answers, [{ ...welcome, law, ...change }])

  it.each([
    ['all, when the law asks for nothing', 'rien', 1332, 0],
    ['nothing, when it is due anyway', 'tout', 0, 0],
    ['nobody knows, when the law does not measure it', 'sans chiffre', 0, 1],
  ] as const)('is %s', (_name, law, added, unmeasured) => {
    expect(of(law)).toMatchObject({ total: 1332, added, unmeasured })
  })

  it('is the difference with the figure of the law, never below zero', () => {
    const change: Partial<Cost> = {
      factors: [{ name: 'tauxFonctionnement', as: 'pourcent' }, { name: 'masseSalariale' }],
    }
    const budget = (tauxFonctionnement: string) =>
      of(
        { figure: 'tauxSubventionFonctionnement' },
        {
          aDesElusCse: true,
          seuilCseDouzeMois: true,
          effectifCse: '60',
          tauxFonctionnement,
          masseSalariale: '100000',
        },
        change,
      )
    expect(budget('0,5')).toMatchObject({ total: 500, added: 300 })
    expect(budget('0,2')).toMatchObject({ total: 200, added: 0 })
  })

  it('counts no line that waits for a figure', () => {
    expect(of('sans chiffre', {})).toMatchObject({ missing: 1, added: 0, unmeasured: 0 })
  })
})

describe('the share that is used', () => {
  const factors = [
    ...welcome.factors,
    { name: 'partEnfantMalade', orElse: 'partUtilisee', as: 'pourcent' } as const,
  ]

  it('is that of the line, or else that of all the rights', () => {
    expect(amount({ ...FIGURES, partUtilisee: '50' }, { factors })).toBe(666)
    expect(amount({ ...FIGURES, partUtilisee: '50', partEnfantMalade: '25' }, { factors })).toBe(333)
    expect(amount({ ...FIGURES, partEnfantMalade: '0' }, { factors })).toBe(0)
  })

  it('is asked for once, for all the rights', () => {
    expect(one(FIGURES, { factors })).toMatchObject({ wanted: ['partUtilisee'] })
    expect(one({ ...FIGURES, partUtilisee: '50', partEnfantMalade: 'peu' }, { factors })).toMatchObject({
      wanted: ['partEnfantMalade'],
    })
    expect(estimate(FIGURES, [{ ...welcome, factors }])).toMatchObject({
      figures: ['coutHoraire', 'entreesParAn', 'partUtilisee'],
      shares: ['partEnfantMalade'],
    })
  })
})

describe('the costs of the network, line by line', () => {
  const EVERYONE: Answers = {
    effectifCse: '10',
    nombreDeSalaries: '16',
    coutHoraire: '20',
    coutDuBrut: '120',
  }
  const line = (id: string, answers: Answers) => {
    const costs = templates.costs.filter((cost) => cost.id === id)
    return estimate({ ...EVERYONE, ...answers }, costs).lines[0]
  }

  it('count a supplement on all the paid hours of the year, leave included, with contributions', () => {
    const answers: Answers = {
      traiteLesSalaires: true,
      aUneConventionCollective: true,
      garantieBranche: 'supplement',
      supplementHoraire: '1',
      dureeCollective: '35',
    }
    expect(line('supplementHoraire', answers)).toMatchObject({ amount: 1 * 35 * 52 * 10 * 1.2 })
  })

  it('count a right in days by full-time equivalent, and one in hours by person', () => {
    const half: Answers = { partUtilisee: '50' }
    expect(line('enfantMalade', { ...half, joursEnfantMalade: '3' })).toMatchObject({
      amount: 3 * 7 * 10 * 0.5 * 20,
    })
    expect(
      line('informationSyndicale', { ...half, aUneSectionSyndicale: true, heuresInformationSyndicale: '2' }),
    ).toMatchObject({ amount: 2 * 16 * 0.5 * 20 })
  })

  it('count a yearly bonus by full-time equivalent, unless it is whole for part-timers', () => {
    const bonus: Answers = { primesVersees: ['annuelle'], primeAnnuelle: '100' }
    expect(line('primeAuProrata', bonus)).toMatchObject({ amount: 100 * 10 * 1.2 })
    expect(line('primeEntiere', bonus)).toBeUndefined()
    const whole: Answers = { ...bonus, attributionAvantages: 'entier' }
    expect(line('primeAuProrata', whole)).toBeUndefined()
    expect(line('primeEntiere', whole)).toMatchObject({ amount: 100 * 16 * 1.2 })
  })

  it('say what the law asks for anyway', () => {
    const laws = Object.fromEntries(templates.costs.map(({ id, law }) => [id, law]))
    expect(laws).toMatchObject({
      delegation: 'tout',
      fractionnement: 'tout',
      habillage: 'sans chiffre',
      accompagnement: 'sans chiffre',
      fonctionnementCse: { figure: 'tauxSubventionFonctionnement' },
      activitesSociales: 'sans chiffre',
      activitesSocialesVolontaires: 'rien',
    })
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
      added: 0,
      unmeasured: 0,
      figures: [],
      shares: [],
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
    const used = new Set(estimates.flatMap(({ figures, shares }) => [...figures, ...shares]))
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
