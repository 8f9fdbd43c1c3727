import { describe, expect, it } from 'vitest'
import type { LawWords } from '#model/law-words.ts'
import { computeDepouillement, type Vote } from '#rules/depouillement.ts'
import type { CleDeVote, VoteCompte } from '#rules/votes-du-dossier.ts'
import { missingOf, resultOf, standingOf } from '#ui/count/count-words.ts'
import { parameters } from '../../support/builders.ts'

const words: LawWords = { faits: {}, lectures: {}, reserves: {}, etapes: {}, frise: {} }

const cle: CleDeVote = { college: 'unique', qualite: 'titulaire', tour: 'premier' }

const compte = (change: Partial<Vote>, key: Partial<CleDeVote> = {}): VoteCompte => {
  const vote = {
    tour: key.tour ?? 'premier',
    sieges: 2,
    inscrits: 30,
    votants: 24,
    blancs: 1,
    nuls: 1,
    listes: [{ nom: 'A', bulletins: 22, candidats: [{ nom: 'Ana' }] }],
    ...change,
  }
  const resultat = computeDepouillement(vote, parameters)
  return { cle: { ...cle, ...key }, vote, signatures: undefined, resultat, parites: [] }
}

describe('where a vote stands', () => {
  it('seats nobody stood for wait for the second round, then stay empty', () => {
    const nobody = { sansListe: true, listes: [] }
    expect(standingOf(compte(nobody))).toBe('aucune liste, 2 sièges à pourvoir')
    expect(standingOf(compte(nobody, { tour: 'second' }))).toBe('aucune liste, 2 sièges sans élu')
  })

  it('figures agree: elected people and seats are both in figures', () => {
    expect(standingOf(compte({}))).toBe('1 élu pour 2 sièges, 1 siège sans élu')
    expect(standingOf(compte({ inscrits: 100 }))).toBe('quorum non atteint, 2 sièges à pourvoir')
  })
})

describe('what follows from a result', () => {
  it('without a quorum, only the votes for full members measure the unions', () => {
    expect(resultOf(compte({ inscrits: 100 })).detail).toMatch(/audience des syndicats/)
    expect(resultOf(compte({ inscrits: 100 }, { qualite: 'suppleant' })).detail).not.toMatch(/audience/)
  })
})

describe('what keeps a result back', () => {
  const missing = (change: Partial<Vote>) => missingOf(compte(change), words)

  it('blank votes not given, and blank and spoilt ones too many, are two sentences', () => {
    expect(missing({ blancs: undefined })).toMatch(/écrivez 0/)
    expect(missing({ blancs: 20, nuls: 5 })).toMatch(/plus nombreux que les votes/)
  })

  it('lists without ballots, then without candidates', () => {
    expect(missing({ listes: [] })).toMatch(/bulletins de chaque liste/)
    expect(missing({ listes: [{ nom: 'A', bulletins: 22, candidats: [] }] })).toMatch(/candidats de chaque/)
    expect(missing({})).toBeUndefined()
  })
})
