import { describe, expect, it } from 'vitest'
import { checkCitations, checkSourceCitations, citedArticles } from '#authoring/check-citations.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { Law } from '#model/law.ts'

const article = (texte: string) => ({ id: 'LEGIARTI1', depuis: '2018-01-01', texte })
const law: Law = {
  date: '2026-03-27' as CalendarDate,
  source: 'DILA',
  licence: 'Licence Ouverte 2.0',
  articles: {
    'L2314-1': article('Voir les articles 222-33\net 222-33-2 du code pénal.'),
    'CSS-L130-1': article('Effectif.'),
  },
}

describe('the sentences of the templates', () => {
  const check = (path: string, text: string) => checkCitations({ [path]: text }, law)

  it.each(['parametres/a.yaml', 'droit/mots/a.yaml', 'propositions.yaml', 'modele/clauses/un.md'])(
    'cite articles that are kept: %s',
    (path) => {
      expect(check(path, 'Selon L. 2314-1.\nSelon L. 2314-2.')).toEqual([
        {
          file: path,
          at: { line: 2, column: 7 },
          code: 'source-unresolved',
          source: 'L2314-2',
          nearest: 'L2314-1',
        },
      ])
    },
  )

  it('mean another article of the same code only', () => {
    expect(check('a.yaml', 'L. 130-1')).toMatchObject([{ source: 'L130-1' }])
    expect(check('a.yaml', 'L. 130-1')[0]).not.toHaveProperty('nearest')
    expect(check('a.yaml', 'L. 130-2 du code de la sécurité sociale')).toMatchObject([
      { source: 'CSS-L130-2', nearest: 'CSS-L130-1' },
    ])
  })

  it('cite of other codes what the law itself cites', () => {
    expect(check('a.yaml', 'article 222-33 du code pénal')).toEqual([])
    expect(check('a.yaml', 'article 222-34 du code pénal')).toMatchObject([
      { code: 'citation-outside', words: '222-34 du code pénal' },
    ])
  })

  it.each(['LISEZMOI.md', 'modele/attendus/a.attendu.md', 'droit/articles.json'])('are not in %s', (path) => {
    expect(check(path, 'L. 9999-1')).toEqual([])
  })

  it('name no article a table would have by itself', () => {
    expect(check('a.yaml', 'constructor')).toEqual([])
  })
})

describe('the code', () => {
  it('names articles that are kept, by their key or in a comment', () => {
    const source = "// L. 2314-1, L. 2314-3\nknown(1, 'L2314-1', 'L2314-2', 'CSS-L130-1')\n"
    expect(checkSourceCitations({ 'src/rules/a.ts': source }, law)).toMatchObject([
      { file: 'src/rules/a.ts', at: { line: 2, column: 22 }, source: 'L2314-2' },
      { file: 'src/rules/a.ts', at: { line: 1, column: 15 }, source: 'L2314-3' },
    ])
  })
})

it('every cited article is known with the files that cite it', () => {
  const templates = {
    'a.yaml': 'sources: [L2314-1] # L. 2314-1, 222-33 du code pénal',
    'droit/articles.json': '"L9999-1"',
  }
  const source = { 'src/rules/a.ts': "'L2314-1' 'CSS-L130-1'" }
  expect([...citedArticles(templates, source)]).toEqual([
    ['L2314-1', ['templates/a.yaml', 'src/rules/a.ts']],
    ['CSS-L130-1', ['src/rules/a.ts']],
  ])
})
