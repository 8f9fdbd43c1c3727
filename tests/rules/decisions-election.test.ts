import { describe, expect, it } from 'vitest'
import { settledValue } from '#model/finding.ts'
import {
  computeCollegeDesCadres,
  computePlusieursColleges,
  computeSiegeReserveAuxCadres,
  computeVoteSousEnveloppe,
} from '#rules/decisions-election.ts'
import { computeProtocoleANegocier } from '#rules/issue-negociation.ts'
import { parameters } from '../support/builders.ts'

describe('un protocole à négocier (art. L. 2314-5, L. 2314-6, L. 2314-14)', () => {
  it.each([
    [{ effectifCse: 14, candidatureRecue: false }, false],
    [{ effectifCse: 14, candidatureRecue: true, issueNegociation: 'pasEncore' }, true],
    [{ effectifCse: 14, candidatureRecue: true, issueNegociation: 'aucuneOrganisation' }, false],
    [{ effectifCse: 30, issueNegociation: 'pasEncore' }, true],
    [{ effectifCse: 30, issueNegociation: 'accord' }, true],
    [{ effectifCse: 30, issueNegociation: 'desaccord' }, true],
    [{ effectifCse: 30, issueNegociation: 'aucuneOrganisation' }, false],
  ] as const)('%j : %s', (faits, attendu) => {
    expect(settledValue(computeProtocoleANegocier(faits, parameters))).toBe(attendu)
  })

  it('attend de savoir comment la négociation a fini', () => {
    const finding = computeProtocoleANegocier({ effectifCse: 30 }, parameters)
    expect(finding).toMatchObject({ state: 'needs', facts: ['issueNegociation'] })
  })
})

describe('plusieurs collèges (art. L. 2314-11)', () => {
  it.each([
    [1, false],
    [2, true],
    [3, true],
  ])('%i : %s', (nombre, attendu) => {
    const collegesElectoraux = Array.from({ length: nombre }, () => ({}))
    expect(settledValue(computePlusieursColleges({ collegesElectoraux }))).toBe(attendu)
  })

  it('les attend', () => {
    expect(computePlusieursColleges({}).state).toBe('needs')
  })
})

describe('un collège des cadres (art. L. 2314-11)', () => {
  it.each([
    [['unique'], false],
    [['ouvriersEmployes', 'second'], false],
    [['ouvriersEmployes', 'second', 'cadres'], true],
  ] as const)('%j : %s', (colleges, attendu) => {
    const collegesElectoraux = colleges.map((college) => ({ college }))
    expect(settledValue(computeCollegeDesCadres({ collegesElectoraux }))).toBe(attendu)
  })

  it('les attend', () => {
    expect(computeCollegeDesCadres({}).state).toBe('needs')
  })
})

describe('un siège de cadre dans le second collège (art. L. 2314-11)', () => {
  it.each([
    [{ effectifCse: 501, nombreDeCadres: 24 }, true],
    [{ effectifCse: 501, nombreDeCadres: 25 }, false],
    [{ effectifCse: 501, nombreDeCadres: 0 }, false],
    [{ effectifCse: 500.9, nombreDeCadres: 24 }, false],
    [{ effectifCse: 14 }, false],
  ])('%j : %s', (faits, attendu) => {
    expect(settledValue(computeSiegeReserveAuxCadres(faits, parameters))).toBe(attendu)
  })

  it('demande l’effectif, puis le nombre de cadres d’une grande entreprise', () => {
    expect(computeSiegeReserveAuxCadres({}, parameters)).toMatchObject({ facts: ['effectifCse'] })
    const finding = computeSiegeReserveAuxCadres({ effectifCse: 501 }, parameters)
    expect(finding).toMatchObject({ state: 'needs', facts: ['nombreDeCadres'] })
  })
})

describe('un vote sous enveloppe (art. L. 2314-26)', () => {
  it.each([
    [['urne'], true],
    [['electronique', 'correspondance'], true],
    [['electronique'], false],
  ] as const)('%s : %s', (modesDeVote, attendu) => {
    expect(settledValue(computeVoteSousEnveloppe({ modesDeVote: [...modesDeVote] }))).toBe(attendu)
  })

  it('attend les moyens de vote', () => {
    expect(computeVoteSousEnveloppe({}).state).toBe('needs')
  })
})
