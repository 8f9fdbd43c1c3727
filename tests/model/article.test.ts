import { describe, expect, it } from 'vitest'
import { codeNamedIn, isArticleKey, partsOfArticle, showArticle } from '#model/article.ts'

describe('an article', () => {
  it.each([
    ['L2314-1', 'L.\u00a02314\u20111'],
    ['R2314-1', 'R.\u00a02314\u20111'],
    ['D5132-10-5-3', 'D.\u00a05132\u201110\u20115\u20113'],
    ['L3121', 'L.\u00a03121'],
    ['CSS-L130-1', 'L.\u00a0130\u20111 du code de la sécurité sociale'],
    ['CRPA-L112-8', 'L.\u00a0112\u20118 du code des relations entre le public et l’administration'],
    ['CPC-641', '641 du code de procédure civile'],
    ['CPC-R15-1', 'R.\u00a015\u20111 du code de procédure civile'],
    ['CC-1367', '1367 du code civil'],
    ['CC-16-10', '16\u201110 du code civil'],
  ])('%s is displayed « %s »', (key, shown) => {
    expect(isArticleKey(key)).toBe(true)
    expect(showArticle(key)).toBe(shown)
  })

  it.each([
    '',
    'L',
    'L.2314-1',
    'l2314-1',
    'L2314-',
    'L2314--1',
    'L2314-1 ',
    'L2314-1\n',
    '2314-1',
    'CSS-130',
    'XYZ-L1',
    'L2314-1-',
    'A1',
  ])('%j is not a key, and is displayed as it is', (key) => {
    expect(isArticleKey(key)).toBe(false)
    expect(showArticle(key)).toBe(key)
  })
})

describe('the code of an article', () => {
  it.each([
    ['L2314-1', '', 'L2314-1'],
    ['CSS-L130-1', 'CSS', 'L130-1'],
    ['CPC-641', 'CPC', '641'],
    ['CC-L16-10', 'CC', 'L16-10'],
    ['zut', '', ''],
  ])('of %s is « %s », its number %s', (key, code, number) => {
    expect(partsOfArticle(key)).toEqual({ code, number })
  })

  it.each([
    ['code du travail, qui', ''],
    ['code civil', 'CC'],
    ['code de procédure civile', 'CPC'],
    ["code des relations entre le public et l'administration", 'CRPA'],
    ['code des relations entre le public et l’administration', 'CRPA'],
    ['code pénal', undefined],
    ['le code civil', undefined],
  ])('is known by its name: « %s »', (words, code) => {
    expect(codeNamedIn(words)).toBe(code)
  })
})
