import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeVoteSousEnveloppe } from '#rules/decisions-election.ts'

describe('vote sous enveloppe (art. L. 2314-26)', () => {
  it.each([
    [['urne'], true],
    [['correspondance'], true],
    [['urne', 'electronique'], true],
    [['electronique'], false],
  ] as const)('%j : %s', (modesDeVote, attendu) => {
    expect(computeVoteSousEnveloppe({ modesDeVote: [...modesDeVote] })).toMatchObject({
      state: 'known',
      value: attendu,
      because: ['L2314-26'],
    })
  })

  it('demande les moyens de vote quand ils ne sont pas choisis', () => {
    expect(computeVoteSousEnveloppe({})).toMatchObject({ state: 'needs', facts: ['modesDeVote'] })
  })
})
