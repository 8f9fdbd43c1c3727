import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeFormeIdentifiant } from '#rules/forme-identifiant.ts'

describe('forme d’un identifiant', () => {
  it.each([
    ['siren', '732 829 320', true, '732829320', ['formeSeulement']],
    ['siret', '73282932000074', true, '73282932000074', ['formeSeulement']],
    ['siret', '73282932000075', false, null, undefined],
    ['siret', '356 000 000 00005', false, null, undefined],
    ['siret', '356 000 000 00006', true, '35600000000006', ['formeSeulement', 'siretDeLaPoste']],
    ['ape', '8810c', true, '88.10C', ['formeDuCodeSeulement', 'nomenclatureQuiChange']],
    ['ape', '8810', false, null, undefined],
    ['rna', 'W751234567', true, 'W751234567', ['formeSeulement']],
    ['rna', 'w2A1234567', true, 'W2A1234567', ['formeSeulement', 'lettreDeCorse']],
    ['rna', '751234567', false, null, undefined],
    ['idcc', '16', true, '0016', ['formeDuCodeSeulement']],
    ['idcc', '30160', false, null, undefined],
    ['codePostal', '17100', true, '17100', ['formeDuCodeSeulement']],
    ['codePostal', '2A004', false, null, undefined],
  ] as const)('%s « %s »', (forme, valeur, valide, normalise, caveats) => {
    const finding = computeFormeIdentifiant(forme, { valeur })
    expect(finding).toConclude({ valide, normalise })
    expect('caveats' in finding ? finding.caveats : undefined).toEqual(caveats)
    expect(computeFormeIdentifiant(forme, {})).toNeed('valeur')
  })
})
