import { describe, expect, it } from 'vitest'
import { ecartsDuVote } from '#rules/ecarts-du-vote.ts'
import { templates } from '../support/shipped.ts'

const compte = (change: Partial<Parameters<typeof ecartsDuVote>[0]> = {}) =>
  ecartsDuVote({
    inscrits: 30,
    signatures: 24,
    votants: 24,
    blancs: 1,
    nuls: 2,
    listes: [
      { nom: 'A', bulletins: 15, candidats: [] },
      { nom: 'B', bulletins: 6, candidats: [] },
    ],
    ...change,
  }).map(({ key }) => key)

describe('les écarts d’un dépouillement', () => {
  it('aucun quand les nombres s’accordent, ou ne sont pas tous là', () => {
    expect(compte()).toEqual([])
    expect(compte({ signatures: undefined, nuls: undefined, listes: [] })).toEqual([])
    expect(compte({ listes: [{ nom: 'A', bulletins: undefined, candidats: [] }] })).toEqual([])
    expect(compte({ votants: 30, signatures: 30, blancs: 9, nuls: 0 })).toEqual([])
  })

  it.each([
    [{ signatures: 23 }, ['signaturesEtVotes']],
    [{ inscrits: 23 }, ['plusDeVotesQueDInscrits']],
    [{ blancs: 0 }, ['bulletinsManquants']],
    [{ blancs: 2 }, ['bulletinsEnTrop']],
    [{ signatures: 25, blancs: 0 }, ['signaturesEtVotes', 'bulletinsManquants']],
  ])('%j : %j', (change, attendus) => {
    expect(compte(change)).toEqual(attendus)
  })

  it('chaque écart a sa phrase', () => {
    for (const key of [
      'signaturesEtVotes',
      'plusDeVotesQueDInscrits',
      'bulletinsManquants',
      'bulletinsEnTrop',
    ])
      expect(templates.words.etapes).toHaveProperty(key)
  })
})
