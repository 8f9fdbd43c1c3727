import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import {
  computeElecteursSousLesDeuxTiers,
  computeVotePossibleChezLeClient,
} from '#rules/decisions-election.ts'
import { parameters } from '../support/builders.ts'

describe('électeurs sous les deux tiers de l’effectif (art. L. 2314-25)', () => {
  const conclut = (nombreElecteurs: number, nombreDeSalaries: number, effectifCse: number) =>
    computeElecteursSousLesDeuxTiers({ nombreElecteurs, nombreDeSalaries, effectifCse }, parameters)

  it('vrai sous les deux tiers dans les deux comptes', () => {
    expect(conclut(5, 30, 20)).toConclude(true)
  })

  it('vrai par prudence quand un seul des deux comptes le dit', () => {
    expect(conclut(44, 88, 30.5)).toMatchObject({ state: 'uncertain', prudent: true })
  })

  it('faux à deux tiers tout juste', () => {
    expect(conclut(20, 30, 30)).toConclude(false)
  })

  it.each([
    ['nombreElecteurs', { nombreDeSalaries: 30, effectifCse: 20 }],
    ['nombreDeSalaries', { nombreElecteurs: 5, effectifCse: 20 }],
    ['effectifCse', { nombreElecteurs: 5, nombreDeSalaries: 30 }],
  ])('attend %s', (fait, faits) => {
    expect(computeElecteursSousLesDeuxTiers(faits, parameters)).toMatchObject({
      state: 'needs',
      facts: [fait],
    })
  })
})

describe('vote possible chez le client (art. L. 2314-23)', () => {
  it.each([
    [['ai'], true],
    [['geiq'], true],
    [['aci', 'ai'], true],
    [['etti'], false],
    [['ei'], false],
    [[], false],
  ] as const)('%j : %s', (typesSiae, attendu) => {
    expect(computeVotePossibleChezLeClient({ typesSiae })).toConclude(attendu)
  })

  it('attend le type de structure', () => {
    expect(computeVotePossibleChezLeClient({})).toMatchObject({ state: 'needs', facts: ['typesSiae'] })
  })
})
