// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { CostLine, Estimate } from '#assembly/costs.ts'
import type { Cost } from '#model/cost.ts'
import { factorWords, totalWords } from '#ui/costs/cost-words.ts'
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
  const cost: Cost = { id: 'a', label: 'A', clause: 'a', factors: [] }
  const known: CostLine = { state: 'known', cost, factors: [], amount: 1332 }
  const missing: CostLine = { state: 'missing', cost, wanted: ['coutHoraire'] }
  const of = (...lines: readonly CostLine[]): Estimate => ({
    lines,
    total: 1332,
    missing: lines.filter(({ state }) => state === 'missing').length,
    figures: [],
  })

  it.each([
    [of(known), 'Total estimé : 1 332 € par an.'],
    [of(known, missing), 'Total estimé : 1 332 € par an. Un coût attend encore un chiffre.'],
    [of(known, missing, missing), 'Total estimé : 1 332 € par an. Deux coûts attendent encore un chiffre.'],
    [of(missing), 'Donnez vos chiffres : le total s’affichera ici.'],
    [of(), 'Aucun choix de l’accord n’est à chiffrer pour l’instant.'],
  ])('%#: says what is priced, and what waits', (estimate, words) => {
    expect(plain(totalWords(estimate))).toBe(words)
  })
})
