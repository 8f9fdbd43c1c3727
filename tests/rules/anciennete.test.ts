import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { known } from '#model/finding.ts'
import { computeContratsSuccessifs, computeProrataHeuresPayees } from '#rules/anciennete.ts'

describe('contrats qui se succèdent (art. L. 1242-2, L. 1242-3, L. 1251-55)', () => {
  it.each([
    ['cddi', true],
    ['cddUsage', true],
    ['mission', true],
    ['cdi', false],
    ['cdiInclusion', false],
  ] as const)('%s : %s', (contrat, attendu) => {
    expect(computeContratsSuccessifs({ populations: ['cdd', contrat] })).toEqual(
      known(attendu, 'L1242-3', 'L1242-2', 'L1251-55'),
    )
  })

  it('attend les contrats employés', () => {
    expect(computeContratsSuccessifs({})).toNeed('populations')
  })
})

describe('prorata sur les heures payées (art. L. 3123-5)', () => {
  it('pour les contrats d’usage et de mission, quand l’avantage est au prorata', () => {
    const usage = { populations: ['cddUsage'] } as const
    expect(computeProrataHeuresPayees({ ...usage, attributionAvantages: 'prorata' })).toEqual(
      known(true, 'L3123-5'),
    )
    const melange = { populations: ['cdi', 'mission'], attributionAvantages: 'prorata' } as const
    expect(computeProrataHeuresPayees(melange)).toEqual(known(true, 'L3123-5'))
    expect(computeProrataHeuresPayees({ ...usage, attributionAvantages: 'entier' })).toEqual(
      known(false, 'L3123-5'),
    )
  })

  it('sans contrat d’usage ni de mission, non', () => {
    expect(computeProrataHeuresPayees({ populations: ['cdi', 'cddi'] })).toEqual(known(false, 'L3123-5'))
  })

  it('attend les réponses', () => {
    expect(computeProrataHeuresPayees({})).toNeed('populations')
    expect(computeProrataHeuresPayees({ populations: ['mission'] })).toNeed('attributionAvantages')
  })
})
