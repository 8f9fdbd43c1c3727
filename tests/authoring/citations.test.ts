import { describe, expect, it } from 'vitest'
import { type Citation, citationsIn, keysIn } from '#authoring/citations.ts'

const shown = (citation: Citation): string => citation.key ?? citation.words
const cited = (text: string): readonly string[] => citationsIn(text).map(shown)

describe('citations of a sentence', () => {
  it.each([
    ['L’article L. 2314-1 du code du travail.', ['L2314-1']],
    ['C. trav., art. R.\u00a02314\u20111', ['R2314-1']],
    ['L.2314-1 et D. 5132-10-5-3', ['L2314-1', 'D5132-10-5-3']],
    ['(L. 3131-2, D. 3131-4 à D. 3131-6)', ['L3131-2', 'D3131-4', 'D3131-6']],
    ['les articles L. 1 et L. 2 du code de la sécurité sociale', ['CSS-L1', 'CSS-L2']],
    ['de l’article L. 1 ou de l’article L. 2 du code civil', ['CC-L1', 'CC-L2']],
    ['L. 2314-33 et -34', ['L2314-33', 'L2314-34']],
    ['L. 2232-24 à -26, L. 2232-12', ['L2232-24', 'L2232-26', 'L2232-12']],
    ['(L. 3121-33, CSS L. 130-1)', ['L3121-33', 'CSS-L130-1']],
    ['CSS, L. 130-1', ['CSS-L130-1']],
    ['(CPC, art. 641)', ['CPC-641']],
    ['l’article 1367 du code civil', ['CC-1367']],
    ['L. 112-8 du code des relations entre le public et l’administration', ['CRPA-L112-8']],
    ['articles 222-33 et 222-33-2 du code pénal', ['222-33 du code pénal', '222-33-2 du code pénal']],
    ['L. 223-1 du code de l’environnement', ["L. 223-1 du code de l'environnement"]],
    ['222-33 du code pénal ou L. 1 du code du travail', ['222-33 du code pénal', 'L1']],
    ['L. 1 du code civil et L. 2', ['CC-L1', 'L2']],
  ])('%s', (text, keys) => {
    expect(cited(text)).toEqual(keys)
  })

  it.each([
    'les articles 12 à 15 de la convention',
    'le 2026-03-27, 12 jours',
    'du code du travail',
    'de 11 à 20 salariés',
    'A. 2314-1',
    'XL. 2314-1',
  ])('%s: none', (text) => {
    expect(citationsIn(text)).toEqual([])
  })

  it('are placed in the text as it is', () => {
    const text = 'Voir l’article\u00a0R.\u00a01 et l’article 7 du code civil.'
    expect(citationsIn(text).map(({ at }) => text.slice(at, at + 4))).toEqual(['R.\u00a01', '7 du'])
  })
})

describe('keys', () => {
  it.each([
    ['sources: [L2314-1, CSS-L130-1]', ['L2314-1', 'CSS-L130-1']],
    ["known(true, 'CPC-641', 'CC-1367', 'CRPA-L112-8')", ['CPC-641', 'CC-1367', 'CRPA-L112-8']],
    ['L3121', ['L3121']],
    ['L1 DT-03 XL2314-1 L2314-1x R2 CSS-130', []],
  ])('%s', (text, keys) => {
    expect(keysIn(text).map(shown)).toEqual(keys)
  })

  it('are placed', () => {
    expect(keysIn(' L2314-1')).toEqual([{ key: 'L2314-1', at: 1 }])
  })
})
