import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeFormationSante } from '#rules/formation-elus.ts'
import { parameters } from '../support/builders.ts'

describe('formation des élus en santé et sécurité (art. L. 2315-18)', () => {
  it.each([
    [undefined, 'premier', undefined, 5, 'formationPremierMandat'],
    [14, 'premier', false, 5, 'formationPremierMandat'],
    [undefined, 'renouvellement', false, 3, 'formationRenouvellement'],
    [14, 'renouvellement', undefined, 3, 'formationRenouvellement'],
    [299.99, 'renouvellement', true, 3, 'formationRenouvellement'],
    [300, 'renouvellement', false, 3, 'formationRenouvellement'],
    [300, 'renouvellement', true, 5, 'formationCommissionSante'],
  ] as const)('%s salariés, %s, commission %s : %i jours', (effectifCse, mandat, membre, jours, key) => {
    const input = { effectifCse, mandat, membreCommissionSante: membre }
    expect(computeFormationSante(input, parameters)).toEqual({
      state: 'known',
      value: jours,
      because: ['L2315-18', 'R2315-17'],
      steps: [{ key, values: { jours } }],
      caveats: ['demandeDeFormation'],
    })
  })

  it('demande le rang du mandat, l’effectif, puis la commission', () => {
    expect(computeFormationSante({ effectifCse: 14 }, parameters)).toNeed('rangDuMandat')
    expect(computeFormationSante({ mandat: 'renouvellement' }, parameters)).toNeed('effectifCse')
    expect(
      computeFormationSante({ mandat: 'renouvellement', membreCommissionSante: true }, parameters),
    ).toNeed('effectifCse')
    expect(computeFormationSante({ mandat: 'renouvellement', effectifCse: 300 }, parameters)).toNeed(
      'membreCommissionSante',
    )
  })
})
