import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { Law } from '#model/law.ts'
import { createArticleReader, readArticle } from '#ui/law/read-article.ts'

const origin = { date: '2026-03-27' as CalendarDate, source: 'DILA', licence: 'Licence Ouverte 2.0' }
const article = { id: 'LEGIARTI1', depuis: '2018-01-01', texte: 'Un.\nDeux.' }
const law: Law = { ...origin, articles: { 'L2314-1': article } }

/** A law that is there, or not, each time it is asked for. */
function shelf(...states: readonly (Law | Error)[]) {
  const left = [...states]
  let loads = 0
  const read = createArticleReader(async () => {
    loads += 1
    const state = left.shift() ?? law
    if (state instanceof Error) throw state
    return state
  })
  return { read, loads: () => loads }
}

describe('an article', () => {
  it('comes with its version, and where it comes from', async () => {
    const { read } = shelf()
    expect(await read('L2314-1')).toEqual({ ...article, ...origin })
  })

  it('that is not kept is nothing, even under a name every object has', async () => {
    const { read } = shelf()
    expect(await read('L2314-2')).toBeUndefined()
    expect(await read('constructor')).toBeUndefined()
  })

  it('loads the law when it is asked for, once, even twice at a time', async () => {
    const { read, loads } = shelf()
    expect(loads()).toBe(0)
    await Promise.all([read('L2314-1'), read('L2314-2')])
    await read('L2314-1')
    expect(loads()).toBe(1)
  })

  it('is tried again when the law could not be loaded', async () => {
    const { read, loads } = shelf(new Error('offline'))
    await expect(read('L2314-1')).rejects.toThrow('offline')
    expect(await read('L2314-1')).toMatchObject({ id: 'LEGIARTI1' })
    expect(loads()).toBe(2)
  })
})

it('of the law shipped with the tool is read by its key, a line for each paragraph', async () => {
  const read = await readArticle('L2314-1')
  expect(read).toMatchObject({ depuis: '2019-01-01', licence: 'Licence Ouverte 2.0 (Etalab)' })
  expect(read?.texte.split('\n')[1]).toMatch(/^La délégation du personnel comporte un nombre égal/)
})
