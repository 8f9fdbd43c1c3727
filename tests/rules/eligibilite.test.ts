import { describe, expect, it } from 'vitest'
import { type Exclusions, reservesDe, sansExclusion } from '#rules/eligibilite.ts'

const exclu = (key: string) => ({ state: 'unmet', step: { key, values: {} } })

describe('ce qui empêche d’être élu (art. L. 2314-19)', () => {
  it.each<[string, Exclusions, unknown]>([
    ['rien de dit', {}, { state: 'met' }],
    [
      'rien de tel',
      { parente: 'aucune', delegationEcrite: false, representeEmployeur: false, candidatAilleurs: false },
      { state: 'met' },
    ],
    ['un proche de l’employeur', { parente: 'exclue' }, exclu('parentDeLEmployeur')],
    ['une délégation écrite d’autorité', { delegationEcrite: true }, exclu('delegationDAutorite')],
    ['une représentation de l’employeur', { representeEmployeur: true }, exclu('representeLEmployeur')],
    [
      'une direction qui représente l’employeur, délégation inconnue',
      { dirige: true, representeEmployeur: true },
      exclu('representeLEmployeur'),
    ],
    ['une direction, délégation inconnue', { dirige: true }, { state: 'unknown', fact: 'delegationEcrite' }],
    ['une direction sans délégation', { dirige: true, delegationEcrite: false }, { state: 'met' }],
    ['une direction avec délégation', { dirige: true, delegationEcrite: true }, exclu('delegationDAutorite')],
    ['pas de direction, délégation inconnue', { dirige: false }, { state: 'met' }],
    ['une candidature ailleurs', { candidatAilleurs: true }, exclu('candidatDansUneAutre')],
    [
      'un proche du dirigeant d’une personne morale',
      { parente: 'avecLeDirigeant' },
      {
        state: 'doubt',
        readings: { met: 'employeurPersonneMorale', unmet: 'dirigeantEmployeur' },
        step: { key: 'parentDuDirigeant', values: {} },
      },
    ],
  ])('%s', (_, exclusions, condition) => {
    expect(sansExclusion(exclusions)).toEqual(condition)
  })

  it.each<[Exclusions, readonly string[]]>([
    [{}, ['exclusionsSupposeesAbsentes']],
    [{ parente: 'aucune' }, ['exclusionsSupposeesAbsentes']],
    [{ delegationEcrite: false }, ['exclusionsSupposeesAbsentes']],
    [{ parente: 'aucune', delegationEcrite: false }, []],
    [{ parente: 'aucune', delegationEcrite: false, autresEmployeurs: 0 }, []],
    [{ parente: 'aucune', delegationEcrite: false, autresEmployeurs: 1 }, ['candidatureDansUneSeule']],
    [{ parente: 'aucune', delegationEcrite: false, autresEmployeurs: 1, candidatAilleurs: false }, []],
  ])('ce que le silence laisse à vérifier : %j', (exclusions, reserves) => {
    expect(reservesDe(exclusions)).toEqual(reserves)
  })
})
