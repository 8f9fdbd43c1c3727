import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  earlier,
  later,
  parseIsoDate,
  partsOf,
  weekdayOf,
} from '#model/calendar-date.ts'

/** A date known to be one. */
function date(iso: string): CalendarDate {
  const parsed = parseIsoDate(iso)
  if (!parsed) throw new Error(`${iso} is no date`)
  return parsed
}

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((day) => date(day.toISOString().slice(0, 10)))

describe('a date of the calendar', () => {
  it.each(['2027-02-28', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', (iso) => {
    expect(parseIsoDate(iso)).toBe(iso)
  })

  it.each([
    '2027-02-29',
    '2100-02-29',
    '2027-02-30',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '0000-01-01',
    '2027-1-1',
    '27-01-01',
    ' 2027-01-01',
    '2027-01-01\n',
    '2027-01-01T00:00:00Z',
    '+002027-01-01',
    '２０２７-01-01',
    '',
  ])('%j is none', (iso) => {
    expect(parseIsoDate(iso)).toBeUndefined()
  })

  it.each([
    [2027, 1.5, 1],
    [2027.9, 1, 1],
    [2027, 1, -1],
    [-1, 1, 1],
    [0, 1, 1],
    [10_000, 1, 1],
    [1e9, 1, 1],
    [Number.NaN, 1, 1],
    [2027, Number.POSITIVE_INFINITY, 1],
  ])('year %d, month %d, day %d is none', (year, month, day) => {
    expect(dateOf(year, month, day)).toBeUndefined()
  })

  it('is taken apart and put together again', () => {
    fc.assert(
      fc.property(dates, (day) => {
        const { year, month, day: rank } = partsOf(day)
        expect(dateOf(year, month, rank)).toBe(day)
      }),
    )
  })
})

describe('counting from a date', () => {
  it.each([
    ['2027-01-01', 0, '2027-01-01'],
    ['2027-01-01', 15, '2027-01-16'],
    ['2027-12-31', 1, '2028-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    // The clocks change on 28 March 2027: a day has no hours here.
    ['2027-03-27', 2, '2027-03-29'],
  ])('%s and %d days: %s', (from, days, expected) => {
    expect(addDays(date(from), days)).toBe(expected)
  })

  it.each([
    ['2027-01-15', 1, '2027-02-15'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 3, '2027-04-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-11-30', 48, '2031-11-30'],
  ])('%s and %d months: %s (à défaut, dernier jour du mois)', (from, months, expected) => {
    expect(addMonths(date(from), months)).toBe(expected)
  })

  it('comes back by the same number of days, and sorts as text', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 20_000 }), (day, days) => {
        const later = addDays(day, days)
        expect(addDays(later, -days)).toBe(day)
        expect(later > day).toBe(true)
        expect((Date.parse(later) - Date.parse(day)) / 86_400_000).toBe(days)
      }),
    )
  })

  it('keeps the day of the month, or takes the last one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const from = partsOf(day)
        const to = partsOf(addMonths(day, months))
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months)
        expect(to.day === from.day || partsOf(addDays(addMonths(day, months), 1)).day === 1).toBe(true)
      }),
    )
  })

  it('stays in the calendar whatever number of days or months someone typed', () => {
    expect(addMonths(date('2027-01-01'), 99_999_999)).toBe('9999-12-31')
    expect(addMonths(date('2027-01-01'), 12 * 8000)).toBe('9999-12-31')
    expect(addDays(date('2027-01-01'), 99_999_999)).toBe('9999-12-31')
    expect(addDays(date('2027-01-01'), 1e15)).toBe('9999-12-31')
    expect(addDays(date('2027-01-01'), -99_999_999)).toBe('0001-01-01')
    expect(addMonths(date('2027-01-01'), -99_999_999)).toBe('0001-01-01')
  })
})

describe('the day of the week', () => {
  it.each([
    ['0001-01-01', 'monday'],
    ['2024-02-29', 'thursday'],
    ['2026-11-26', 'thursday'],
    ['2026-11-27', 'friday'],
    ['2026-11-28', 'saturday'],
    ['2026-11-29', 'sunday'],
    ['2026-11-30', 'monday'],
    ['2026-12-01', 'tuesday'],
    ['2026-12-02', 'wednesday'],
  ])('%s is a %s', (iso, weekday) => {
    expect(weekdayOf(date(iso))).toBe(weekday)
  })

  it('is the one JavaScript gives', () => {
    fc.assert(
      fc.property(dates, (day) => {
        const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
        expect(weekdayOf(day)).toBe(names[new Date(`${day}T00:00:00Z`).getUTCDay()])
      }),
    )
  })
})

describe('the first of two dates', () => {
  it.each([
    ['2027-01-01', '2027-01-02', '2027-01-01'],
    ['2027-01-02', '2027-01-01', '2027-01-01'],
    ['2027-01-01', '2027-01-01', '2027-01-01'],
  ])('of %s and %s, %s', (one, other, first) => {
    expect(earlier(date(one), date(other))).toBe(first)
    expect(later(date(one), date(other))).toBe(first === one ? other : one)
  })
})
