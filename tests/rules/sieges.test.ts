import { describe, expect, it } from 'vitest'
import { computeHeuresDelegation, computeTitulairesCse, lignesVoisines } from '#rules/sieges.ts'
import '../support/matchers.ts'
import { parameters } from '../support/builders.ts'

describe('titulaires et heures à l’effectif du moment (art. R. 2314-1)', () => {
  it.each([
    [11, 1, 10],
    [24.99, 1, 10],
    [25, 2, 10],
    [49.99, 2, 10],
    [50, 4, 18],
    [74.99, 4, 18],
    [75, 5, 19],
    [10_000, 35, 34],
    [12_000, 35, 34],
  ])('%f salariés : %i titulaires, %i heures', (effectifCse, titulaires, heures) => {
    expect(computeTitulairesCse({ effectifCse }, parameters)).toConclude(titulaires)
    expect(computeHeuresDelegation({ effectifCse }, parameters)).toConclude(heures)
    expect(computeHeuresDelegation({ effectifCse }, parameters)).toRestOn('R2314-1')
  })

  it('sous la première ligne, aucun CSE n’est à élire (art. L. 2311-2)', () => {
    expect(computeTitulairesCse({ effectifCse: 10.99 }, parameters).state).toBe('notApplicable')
    expect(computeHeuresDelegation({ effectifCse: 10.99 }, parameters)).toRestOn('L2311-2')
  })

  it('demande l’effectif tant qu’il manque', () => {
    expect(computeTitulairesCse({}, parameters)).toNeed('effectifCse')
    expect(computeHeuresDelegation({}, parameters)).toNeed('effectifCse')
  })
})

describe('lignes du tableau autour de l’effectif (art. R. 2314-1)', () => {
  const lignes = (effectif: number) =>
    lignesVoisines(effectif, parameters).map(({ de, a, sieges, applies }) => [
      de,
      a,
      sieges.titulaires,
      sieges.suppleants,
      sieges.heures,
      sieges.total,
      applies,
    ])

  it('celle d’avant, la sienne, celle d’après', () => {
    expect(lignes(26.08)).toEqual([
      [11, 24, 1, 1, 10, 10, false],
      [25, 49, 2, 2, 10, 20, true],
      [50, 74, 4, 4, 18, 72, false],
    ])
  })

  it('la première n’a rien avant elle, la dernière rien après', () => {
    expect(lignes(11)).toEqual([
      [11, 24, 1, 1, 10, 10, true],
      [25, 49, 2, 2, 10, 20, false],
    ])
    expect(lignes(20_000)).toEqual([
      [9750, 9999, 34, 34, 34, 1156, false],
      [10_000, undefined, 35, 35, 34, 1190, true],
    ])
  })

  it('aucune sous la première', () => {
    expect(lignesVoisines(10.99, parameters)).toEqual([])
  })
})
