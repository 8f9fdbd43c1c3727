import { describe, expect, it } from 'vitest'
import { compareLaws } from '#authoring/compare-laws.ts'
import { sayLawChanges, sayLostArticle } from '#authoring/law-messages.ts'
import { type PublishedLaw, refreshLaw } from '#authoring/refresh-law.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { Law, LawArticle } from '#model/law.ts'

const version = (id: string, texte = 'Un. Deux.', depuis = '2018-01-01'): LawArticle => ({
  id,
  depuis,
  texte,
})
const lawOf = (articles: Law['articles']): Law => ({
  date: '2026-03-01' as CalendarDate,
  source: 'avant',
  licence: 'Licence Ouverte 2.0',
  articles,
})
const publishedOf = (articles: PublishedLaw['articles']): PublishedLaw => ({
  date: '2026-03-27' as CalendarDate,
  source: 'après',
  licence: 'Licence Ouverte 2.0',
  codes: ['', 'CSS'],
  articles,
})
const inForce = (article: LawArticle) => ({ ...article, etat: 'VIGUEUR' })
const citing = (...keys: readonly string[]) => new Map(keys.map((key) => [key, ['src/rules/a.ts']]))
const none = { added: [], removed: [], versions: [], reworded: [], respaced: [] }

describe('two states of the law', () => {
  it('are the same', () => {
    const law = lawOf({ L1: version('1') })
    expect(compareLaws(law, { ...law, date: '2027-01-01' as CalendarDate })).toEqual(none)
  })

  it('differ by what is added, removed, replaced, corrected, set on other lines', () => {
    const before = lawOf({
      L9: version('9'),
      L1: version('1'),
      L2: version('2'),
      L3: version('3'),
      L4: version('4'),
    })
    const after = lawOf({
      L4: version('4', 'Un.\nDeux.'),
      L3: version('3', 'Un. Trois.'),
      L2: version('2b', 'Un. Deux.', '2026-01-01'),
      L1: version('1'),
      L8: version('8'),
      L5: version('5'),
    })
    expect(compareLaws(before, after)).toEqual({
      added: ['L5', 'L8'],
      removed: ['L9'],
      versions: [{ key: 'L2', from: '2018-01-01', to: '2026-01-01' }],
      reworded: ['L3'],
      respaced: ['L4'],
    })
  })

  it('differ when the base corrects the day of a version', () => {
    const before = lawOf({ L1: version('1') })
    expect(compareLaws(before, lawOf({ L1: version('1', 'Un. Deux.', '2018-01-02') })).reworded).toEqual([
      'L1',
    ])
  })
})

describe('a refresh', () => {
  it('takes every cited article in force, and where and when it was read', () => {
    const published = publishedOf({ L2: inForce(version('2')), 'CSS-L1': inForce(version('c')) })
    const { law, changes, lost, kept } = refreshLaw(lawOf({}), published, citing('L2', 'CSS-L1'))
    expect(law).toEqual({
      date: '2026-03-27' as CalendarDate,
      source: 'après',
      licence: 'Licence Ouverte 2.0',
      articles: { 'CSS-L1': version('c'), L2: version('2') },
    })
    expect({ changes, lost, kept }).toEqual({
      changes: { ...none, added: ['CSS-L1', 'L2'] },
      lost: [],
      kept: [],
    })
  })

  it('leaves what nothing cites in the package', () => {
    expect(refreshLaw(lawOf({}), publishedOf({ L2: inForce(version('2')) }), citing()).law.articles).toEqual(
      {},
    )
  })

  it('loses a cited article that is gone, or in another state, and says it once', () => {
    const published = publishedOf({ L2: { ...version('2'), etat: 'ABROGE' } })
    const before = lawOf({ L1: version('1'), L2: version('2') })
    const { lost, changes } = refreshLaw(before, published, citing('L2', 'L1'))
    expect(lost).toEqual([
      { key: 'L1', state: undefined, citedBy: ['src/rules/a.ts'] },
      { key: 'L2', state: 'ABROGE', citedBy: ['src/rules/a.ts'] },
    ])
    expect(changes.removed).toEqual([])
  })

  it('keeps up to date what is not cited yet, and drops it when it is no longer in force or no longer wanted', () => {
    const before = lawOf({ L1: version('1'), L2: version('2') })
    const published = publishedOf({ L1: inForce(version('1b')) })
    expect(refreshLaw(before, published, citing()).law.articles).toEqual({ L1: version('1b') })
    expect(refreshLaw(before, published, citing()).changes.removed).toEqual(['L2'])
    const onlyCited = refreshLaw(before, published, citing(), true)
    expect(onlyCited.law.articles).toEqual({})
    expect(onlyCited.changes.removed).toEqual(['L1', 'L2'])
    expect(onlyCited.lost).toEqual([])
  })

  it('keeps as it is an article of a code that is not published; one never kept is lost', () => {
    const before = lawOf({ 'CPC-641': version('p') })
    const { law, kept, lost } = refreshLaw(before, publishedOf({}), citing('CPC-641', 'CPC-642'))
    expect(law.articles).toEqual({ 'CPC-641': version('p') })
    expect(kept).toEqual(['CPC-641'])
    expect(lost).toMatchObject([{ key: 'CPC-642', state: undefined }])
  })

  it('knows no article by a name every object has', () => {
    const { lost } = refreshLaw(lawOf({}), publishedOf({}), citing('constructor'))
    expect(lost).toMatchObject([{ key: 'constructor', state: undefined }])
  })
})

describe('in words', () => {
  it('each article that changes has its line, a new version its days', () => {
    const changes = {
      added: ['L2314-1'],
      removed: ['CSS-L1'],
      versions: [{ key: 'L2', from: '2018-01-01', to: '2026-03-27' }],
      reworded: ['L3'],
      respaced: ['L4', 'L5'],
    }
    expect(sayLawChanges({ changes, kept: ['CPC-641'] })).toEqual([
      'Ajouté : L.\u00a02314\u20111.',
      'Retiré : L.\u00a01 du code de la sécurité sociale.',
      'Nouvelle version : L.\u00a02, du 01/01/2018 puis du 27/03/2026. Relisez ce qui le cite.',
      'Même version, autres mots : L.\u00a03. Relisez ce qui le cite.',
      'Mêmes mots, autres lignes : 2 article(s).',
      'Gardé tel quel : 641 du code de procédure civile, dont le code n’est pas dans le paquet.',
    ])
  })

  it('says when nothing changes', () => {
    expect(sayLawChanges({ changes: none, kept: [] })).toEqual(['Aucun article ne change.'])
  })

  it.each([
    [undefined, 'n’est pas dans le paquet'],
    ['ABROGE', 'est abrogé'],
    ['ABROGE_DIFF', 'va être abrogé'],
    ['MODIFIE', 'n’est pas en vigueur (MODIFIE)'],
  ])('a cited article in the state %s', (state, words) => {
    expect(sayLostArticle({ key: 'L2', state, citedBy: ['a.yaml', 'src/b.ts'] })).toBe(
      `L’article L.\u00a02 ${words}. Il est cité dans a.yaml, src/b.ts.`,
    )
  })
})
