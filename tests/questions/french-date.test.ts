import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '#model/calendar-date.ts'
import { MONTHS, showDate } from '#model/show-date.ts'
import { parseFrenchDate } from '#questions/french-date.ts'

describe('a date as French people type it', () => {
  it.each([
    ['3/2/27', '2027-02-03'],
    ['03/02/2027', '2027-02-03'],
    ['3-2-2027', '2027-02-03'],
    ['3.2.2027', '2027-02-03'],
    ['3 2 2027', '2027-02-03'],
    ['3 / 2 / 2027', '2027-02-03'],
    [' 3/2/2027 ', '2027-02-03'],
    ['2027-02-03', '2027-02-03'],
    ['3 mars 2027', '2027-03-03'],
    ['3 MARS 2027', '2027-03-03'],
    ['1er mars 2027', '2027-03-01'],
    ['1ᵉʳ mars 2027', '2027-03-01'],
    ['1er\u00a0mars\u202f2027', '2027-03-01'],
    ['3 février 2027', '2027-02-03'],
    ['3 fe\u0301vrier 2027', '2027-02-03'],
    ['3 fevrier 2027', '2027-02-03'],
    ['3 FÉVRIER 2027', '2027-02-03'],
    ['15 août 2027', '2027-08-15'],
    ['15 aout 2027', '2027-08-15'],
    ['3 déc. 2027', '2027-12-03'],
    ['3 janv. 2027', '2027-01-03'],
    ['3 juil 2027', '2027-07-03'],
    ['3 juin 2027', '2027-06-03'],
    ['29/2/2028', '2028-02-29'],
  ])('%j is %s', (raw, iso) => {
    expect(parseFrenchDate(raw)).toBe(iso)
  })

  it.each([
    '',
    'demain',
    '29/2/2027',
    '31/4/2027',
    '32/1/2027',
    '0/1/2027',
    '1/13/2027',
    '3/2',
    '3/2/',
    '//2027',
    '3/2/207',
    '3/2/20277',
    '2027/02/03',
    '3 mai',
    'mars 2027',
    '3 ma 2027',
    '3 marsouin 2027',
    '31 juin 2027',
    '3/2/2027 10:00',
  ])('%j is none', (raw) => {
    expect(parseFrenchDate(raw)).toBeUndefined()
  })

  it('is none when the month can be two', () => {
    expect(parseFrenchDate('3 jui 2027')).toBeUndefined()
  })

  it.each(['3/2/0207', '0027-02-03', '3 mars 0001', '3/2/9027', '2727-02-03'])(
    '%j is a slip: nobody signed then, nor will for long',
    (raw) => {
      expect(parseFrenchDate(raw)).toBeUndefined()
    },
  )

  it('is soon refused, however long', () => {
    expect(parseFrenchDate(`3${' '.repeat(200_000)}x`)).toBeUndefined()
    expect(parseFrenchDate(`3/${' '.repeat(200_000)}2${' '.repeat(200_000)}x`)).toBeUndefined()
    expect(parseFrenchDate(`3 ${'a'.repeat(1_000_000)}`)).toBeUndefined()
  })

  it('is read back as it was shown, whole, short or in any accent', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const iso = parseIsoDate(day.toISOString().slice(0, 10))
        if (!iso) throw new Error('no date')
        expect(parseFrenchDate(iso)).toBe(iso)
        expect(parseFrenchDate(showDate(iso))).toBe(iso)
        expect(parseFrenchDate(showDate(iso).normalize('NFD').toUpperCase())).toBe(iso)
        const [year, month, rank] = iso.split('-')
        expect(parseFrenchDate(`${rank}/${month}/${year}`)).toBe(iso)
        expect(parseFrenchDate(`${Number(rank)}.${Number(month)}.${year}`)).toBe(iso)
      }),
    )
  })

  it('is nothing or a date, whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789/.- erjuinmasfé\u00a0') })
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (raw) => {
        const date = parseFrenchDate(raw)
        expect(date === undefined || parseIsoDate(date) === date).toBe(true)
      }),
    )
  })
})

describe('a date in a letter', () => {
  it.each([
    ['2027-03-01', '1er\u00a0mars\u00a02027'],
    ['2027-03-02', '2\u00a0mars\u00a02027'],
    ['2027-08-31', '31\u00a0août\u00a02027'],
    ['2027-12-21', '21\u00a0décembre\u00a02027'],
  ])('%s is written %s', (iso, shown) => {
    const date = parseIsoDate(iso)
    expect(date && showDate(date)).toBe(shown)
  })

  it('has twelve months', () => {
    expect(MONTHS).toHaveLength(12)
  })
})
