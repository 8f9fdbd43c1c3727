import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import { lawStateProblems } from '#model/law-state.ts'

const day = (date: string) => date as CalendarDate
const lawDate = day('2026-03-01')
const codes = (today: string, madeUnder?: string) =>
  lawStateProblems({
    lawDate,
    today: day(today),
    months: 6,
    ...(madeUnder === undefined ? {} : { madeUnder: day(madeUnder) }),
  }).map(({ code }) => code)

describe('the state of the law', () => {
  it.each([
    ['2026-03-01', []],
    ['2026-09-01', []],
    ['2026-09-02', ['law-old']],
    ['2030-01-01', ['law-old']],
  ])('read on 1 March 2026, seen on %s: %j', (today, expected) => {
    expect(codes(today)).toEqual(expected)
  })

  it.each([
    [undefined, []],
    ['2026-02-28', ['law-newer']],
    ['2026-03-01', []],
    ['2026-03-02', []],
  ])('a dossier made under the law of %s: %j', (madeUnder, expected) => {
    expect(codes('2026-04-01', madeUnder)).toEqual(expected)
  })
})
