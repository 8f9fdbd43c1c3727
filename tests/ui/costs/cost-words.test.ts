// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { CostLine, Estimate } from '#assembly/costs.ts'
import type { Cost } from '#model/cost.ts'
import { factorWords, lawWords, totalWords, unmeasuredWords } from '#ui/costs/cost-words.ts'
import { parameters } from '../../support/builders.ts'

const plain = (words: string): string => words.replace(/[\u00a0\u202f]/g, ' ')

describe('a factor', () => {
  it.each([
    [{ value: 3, unit: 'heures' }, '3 heures'],
    [{ value: 1.5, unit: 'heures par mois' }, '1,5 heure par mois'],
    [{ value: 18.5, unit: '€ par heure' }, '18,50 € par heure'],
    [{ value: 40, unit: '%', as: 'pourcent' }, '40 %'],
    [{ value: 15, unit: 'minutes par jour', as: 'minutes' }, '15 minutes par jour ÷ 60'],
  ] as const)('%o reads as it is typed on a calculator', (factor, words) => {
    expect(plain(factorWords(factor, parameters))).toBe(words)
  })
})

describe('the total', () => {
  const cost: Cost = { id: 'a', label: 'A', clause: 'a', factors: [], law: 'rien' }
  const known: CostLine = { state: 'known', cost, factors: [], amount: 1332, added: 1332 }
  const missing: CostLine = { state: 'missing', cost, wanted: ['coutHoraire'] }
  const of = (...lines: readonly CostLine[]): Estimate => ({
    lines,
    total: 1332,
    added: 1000,
    unmeasured: 0,
    shares: [],
    missing: lines.filter(({ state }) => state === 'missing').length,
    figures: [],
  })

  it.each([
    [of(known), 'Total estimé : 1 332 € par an, dont 1 000 € en plus de la loi.'],
    [
      of(known, missing),
      'Total estimé : 1 332 € par an, dont 1 000 € en plus de la loi. Un coût attend encore un chiffre.',
    ],
    [
      of(known, missing, missing),
      'Total estimé : 1 332 € par an, dont 1 000 € en plus de la loi. Deux coûts attendent encore un chiffre.',
    ],
    [of(missing), 'Donnez vos chiffres : le total s’affichera ici.'],
    [of(), 'Aucun choix de l’accord n’est à chiffrer pour l’instant.'],
  ])('%#: says what is priced, and what waits', (estimate, words) => {
    expect(plain(totalWords(estimate))).toBe(words)
  })

  it.each([
    [0, undefined],
    [1, 'Sans un coût que la loi exige sans en fixer la mesure.'],
    [2, 'Sans deux coûts que la loi exige sans en fixer la mesure.'],
  ])('sets aside the %i costs that the law does not measure', (unmeasured, words) => {
    const said = unmeasuredWords({ ...of(known), unmeasured })
    expect(said === undefined ? said : plain(said)).toBe(words)
  })
})

describe('a cost beside the law', () => {
  const cost: Cost = { id: 'a', label: 'A', clause: 'a', factors: [], law: 'rien' }
  const words = (law: Cost['law'], amount: number, added?: number): string =>
    plain(
      lawWords({
        state: 'known',
        cost: { ...cost, law },
        factors: [],
        amount,
        ...(added === undefined ? {} : { added }),
      }),
    )

  it('is added, due anyway, added in part, or asked for without a measure', () => {
    expect(words('rien', 500, 500)).toBe('En plus de la loi.')
    expect(words('rien', 0, 0)).toBe('En plus de la loi.')
    expect(words('tout', 500, 0)).toBe('Dû avec ou sans accord.')
    expect(words({ figure: 'x' }, 500, 300)).toBe('Dont 300 € en plus de la loi.')
    expect(words({ figure: 'x' }, 500, 0)).toBe('Dû avec ou sans accord.')
    expect(words('sans chiffre', 500)).toBe('Exigé par la loi, qui n’en fixe pas la mesure.')
  })
})
