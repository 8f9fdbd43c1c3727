import { describe, expect, it } from 'vitest'
import {
  attendCandidature,
  type Election,
  estDemandee,
  invitationAuPlusTard,
  inviteSousCondition,
  quinzaineSure,
  tourVoulu,
} from '#rules/jalons-election.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

describe('onze à vingt salariés (art. L. 2314-5, al. 5)', () => {
  it.each([
    [undefined, false, false],
    [10.99, false, false],
    [11, true, true],
    [20, true, true],
    [20.01, true, false],
    [20.99, true, false],
    [21, false, false],
  ])('effectif %d : attendre un candidat %s, inviter sous condition %s', (effectifCse, attend, condition) => {
    expect(attendCandidature({ effectifCse }, parameters)).toBe(attend)
    expect(inviteSousCondition({ effectifCse }, parameters)).toBe(condition)
  })
})

describe('dernier jour de l’invitation', () => {
  const finMandat = jour('2026-12-15')
  const demande = jour('2026-09-20')

  it.each<[Election, string | undefined]>([
    [{}, undefined],
    [{ mode: 'renouvellement' }, undefined],
    [{ mode: 'renouvellement', finMandat }, '2026-10-15'],
    [{ mode: 'miseEnPlace', finMandat }, undefined],
    [{ mode: 'miseEnPlace', demande }, '2026-10-20'],
    [{ mode: 'apresCarence', demande, effectifCse: 21 }, '2026-10-20'],
    // The month is the information’s, thirty days before.
    [{ mode: 'apresCarence', demande, effectifCse: 20 }, '2026-11-19'],
    [{ mode: 'renouvellement', demande }, undefined],
    [{ premiereReunion: jour('2026-10-25') }, '2026-10-10'],
    [{ mode: 'renouvellement', finMandat, premiereReunion: jour('2026-10-25') }, '2026-10-10'],
    [{ mode: 'renouvellement', finMandat, premiereReunion: jour('2026-11-25') }, '2026-10-15'],
  ])('%j : %s', (election, limite) => {
    expect(invitationAuPlusTard(election, parameters)).toBe(limite)
  })

  it('L. 2314-8 : une demande engage l’employeur quand il n’y a pas de CSE', () => {
    expect(estDemandee({ mode: 'miseEnPlace', demande })).toBe(true)
    expect(estDemandee({ mode: 'apresCarence', demande })).toBe(true)
    expect(estDemandee({ mode: 'apresCarence' })).toBe(false)
    expect(estDemandee({ mode: 'renouvellement', demande })).toBe(false)
  })
})

describe('premier tour voulu', () => {
  const finMandat = jour('2026-12-15')

  it('le jour choisi, ou le premier de la quinzaine d’un renouvellement', () => {
    expect(tourVoulu({ mode: 'renouvellement', finMandat }, parameters)).toBe('2026-12-01')
    expect(
      tourVoulu({ mode: 'renouvellement', finMandat, premierTour: jour('2026-12-08') }, parameters),
    ).toBe('2026-12-08')
    expect(tourVoulu({ mode: 'miseEnPlace', finMandat }, parameters)).toBeUndefined()
    expect(tourVoulu({ mode: 'renouvellement' }, parameters)).toBeUndefined()
    expect(quinzaineSure({ mode: 'renouvellement', finMandat }, parameters)).toEqual({
      du: '2026-12-01',
      au: '2026-12-14',
    })
  })
})
