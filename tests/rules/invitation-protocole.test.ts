import { describe, expect, it } from 'vitest'
import { computeMentionsDInvitation } from '#rules/invitation-protocole.ts'

describe('invitation à négocier le protocole préélectoral (art. D. 2314-1-1)', () => {
  it('porte les trois mentions de l’article', () => {
    expect(computeMentionsDInvitation()).toEqual({
      state: 'known',
      value: ['employeur', 'conventionCollective', 'premiereReunion'],
      because: ['D2314-1-1', 'L2314-5'],
    })
  })
})
