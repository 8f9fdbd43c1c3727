import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeDerogationAnciennete } from '#rules/derogation-anciennete.ts'
import { parameters } from '../support/builders.ts'

const derogation = (electeurs: number, tetes: number, effectif: number) =>
  computeDerogationAnciennete({ electeurs, tetes, effectif }, parameters)

describe('dérogation à l’ancienneté pour voter (art. L. 2314-25)', () => {
  it.each([
    [20, 30, 30, false],
    [19, 30, 30, true],
    [7, 10, 10, false],
    [6, 10, 10, true],
  ])('%i électeurs pour %i personnes et un effectif de %d : %s', (electeurs, tetes, effectif, attendu) => {
    const finding = derogation(electeurs, tetes, effectif)
    expect(finding).toMatchObject({ state: 'known', value: attendu, because: ['L2314-25'] })
  })

  it('est incertaine quand les têtes et le prorata ne concluent pas de même', () => {
    const finding = derogation(20, 45, 30)
    expect(finding).toMatchObject({
      state: 'uncertain',
      prudent: true,
      because: ['L2314-25'],
      readings: [
        { value: true, reason: 'effectifEnTetes' },
        { value: false, reason: 'effectifCalcule' },
      ],
      caveats: ['derogationPourLesEligibles'],
    })
    expect(finding).toHaveProperty('steps', [
      {
        key: 'electeursSurLEffectif',
        values: { electeurs: 20, tetes: 45, effectif: 30, deuxTiersDesTetes: 30, deuxTiersDeLEffectif: 20 },
      },
    ])
    expect(derogation(20, 30, 45)).toMatchObject({
      state: 'uncertain',
      readings: [{ value: false }, { value: true }],
    })
  })

  it('demande les électeurs, puis l’effectif', () => {
    expect(computeDerogationAnciennete({ tetes: 1, effectif: 1 }, parameters)).toNeed('electeursDuRegistre')
    expect(computeDerogationAnciennete({ electeurs: 1, effectif: 1 }, parameters)).toNeed('effectifDuScrutin')
    expect(computeDerogationAnciennete({ electeurs: 1, tetes: 1 }, parameters)).toNeed('effectifDuScrutin')
  })
})
