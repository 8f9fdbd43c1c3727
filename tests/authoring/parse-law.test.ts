import { describe, expect, it } from 'vitest'
import { LAW_FILE, parseLaw, writeLaw } from '#authoring/parse-law.ts'
import { templates } from '../support/shipped.ts'

const GOOD = {
  source: 'DILA',
  licence: 'Licence Ouverte 2.0',
  etatDuDroit: '2026-03-27',
  articles: { L1: { id: 'LEGIARTI1', depuis: '2018-01-01', texte: 'Un.' } },
}
const read = (file: object) => parseLaw(LAW_FILE, JSON.stringify(file))

describe('the file of the articles', () => {
  it('says where and when the law was read, and each article', () => {
    const { etatDuDroit, ...others } = GOOD
    expect(read(GOOD)).toEqual({ value: { ...others, date: etatDuDroit }, problems: [] })
  })

  it.each(['source', 'licence', 'etatDuDroit'])('must have its %s', (key) => {
    for (const wrong of [undefined, '', 3])
      expect(read({ ...GOOD, [key]: wrong }).problems).toMatchObject([
        { code: 'key-missing', key, file: LAW_FILE },
      ])
  })

  it.each([
    { depuis: '2018-01-01', texte: 'Un.' },
    { id: 'LEGIARTI1', texte: 'Un.' },
    { id: 'LEGIARTI1', depuis: '2018-02-30', texte: 'Un.' },
    { id: 'LEGIARTI1', depuis: '2018-01-01' },
    { id: 'LEGIARTI1', depuis: '2018-01-01', texte: '' },
    null,
  ])('leaves out an article that lacks something, and says it: %j', (wrong) => {
    const { value, problems } = read({ ...GOOD, articles: { ...GOOD.articles, L2: wrong } })
    expect(Object.keys(value.articles)).toEqual(['L1'])
    expect(problems).toMatchObject([{ code: 'key-wrong', key: 'L2' }])
  })

  it('that does not read, or is not there, knows no article', () => {
    expect(parseLaw(LAW_FILE, '{').problems).toMatchObject([{ code: 'json-broken' }])
    expect(parseLaw(LAW_FILE, '')).toMatchObject({ value: { articles: {} }, problems: [] })
  })

  it('is written in the order of the keys, and reads back the same', () => {
    const { L1 } = GOOD.articles
    const law = { ...read(GOOD).value, articles: { R1: L1, L2: L1, 'CSS-L1': L1 } }
    const text = writeLaw(law)
    expect(Object.keys(JSON.parse(text).articles)).toEqual(['CSS-L1', 'L2', 'R1'])
    expect(parseLaw(LAW_FILE, text)).toEqual({ value: law, problems: [] })
  })

  it('as it is shipped is what the command writes', () => {
    expect(writeLaw(templates.law)).toBe(templates.files[LAW_FILE])
  })
})
