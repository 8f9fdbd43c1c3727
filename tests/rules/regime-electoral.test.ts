import { describe, expect, it } from 'vitest'
import type { TypeDeContrat } from '#rules/contrat.ts'
import { type PersonneElectrice, REGIMES, regimeOf } from '#rules/regime-electoral.ts'
import { law, parameters } from '../support/builders.ts'

describe('régime de vote d’une personne (art. L. 2314-18 à L. 2314-23)', () => {
  it.each<[TypeDeContrat, PersonneElectrice, string]>([
    ['cdi', {}, 'commun'],
    ['cddi', { structure: 'ai' }, 'commun'],
    ['apprenti', {}, 'commun'],
    ['professionnalisation', {}, 'commun'],
    ['cuiCaeAide', {}, 'commun'],
    ['cddUsage', {}, 'commun'],
    ['cddUsage', { structure: 'autre' }, 'commun'],
    ['cddUsage', { structure: 'ai' }, 'associationIntermediaire'],
    ['cdi', { structure: 'etti' }, 'commun'],
    ['temporaire', { structure: 'etti' }, 'mission'],
    ['temporaire', { structure: 'etti', chez: 'employeur' }, 'mission'],
    ['temporaire', { structure: 'etti', chez: 'utilisatrice' }, 'temporaireRecu'],
    ['temporaire', { structure: 'autre' }, 'temporaireRecu'],
    ['temporaire', {}, 'temporaireRecu'],
    ['misADisposition', {}, 'utilisatrice'],
    ['misADisposition', { chez: 'utilisatrice' }, 'utilisatrice'],
    ['misADisposition', { chez: 'employeur' }, 'commun'],
    ['stagiaire', {}, 'nonSalarie'],
    ['mandataire', {}, 'nonSalarie'],
    ['benevole', {}, 'nonSalarie'],
    ['serviceCivique', {}, 'nonSalarie'],
  ])('%s, %j : %s', (contrat, personne, regime) => {
    expect(regimeOf(personne, contrat)).toBe(regime)
  })

  it('chaque régime dit ses articles, le premier à montrer', () => {
    const because = Object.fromEntries(Object.entries(REGIMES).map(([regime, one]) => [regime, one.because]))
    expect(because).toEqual({
      nonSalarie: ['L2314-18', 'L2314-19'],
      mission: ['L2314-20', 'L2314-22', 'L2314-18', 'L2314-19'],
      temporaireRecu: ['L2314-20', 'L2314-22', 'L2314-23', 'L1111-2'],
      utilisatrice: ['L2314-23', 'L1111-2', 'L2314-18'],
      associationIntermediaire: ['L2314-18', 'L2314-19', 'L2314-20', 'L5132-7', 'L2314-28', 'L2314-25'],
      commun: ['L2314-18', 'L2314-19'],
    })
  })

  it('chaque réserve d’un régime a ses mots', () => {
    const reserves = Object.values(REGIMES).flatMap((one) => one.reserves ?? [])
    expect(reserves).toEqual([
      'pasSalarie',
      'periodesDeMissionReduites',
      'temporaireVoteChezSonEmployeur',
      'aucunTexteAssociationIntermediaire',
    ])
    for (const reserve of reserves) expect(law.words.reserves).toHaveProperty(reserve)
  })

  it('qui n’est pas salarié, ou est reçu en mission, ne vote pas : aucune condition n’y change rien', () => {
    const jamais = { pourVoter: [{ state: 'unmet' }], pourEtreElu: [] }
    expect(REGIMES.nonSalarie.conditions({}, parameters)).toEqual(jamais)
    expect(REGIMES.temporaireRecu.conditions({}, parameters)).toEqual(jamais)
  })
})
