import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFrenchNumber, showNumber, showRounded } from '#questions/french-number.ts'

describe('a number as French people type it', () => {
  it.each([
    ['0', 0, 0],
    ['12', 12, 0],
    ['1 607', 1607, 0],
    ['1\u00a0607,5', 1607.5, 1],
    ['1\u202f607\u202f000', 1_607_000, 0],
    ['1607,50', 1607.5, 1],
    ['1.607,50', 1607.5, 1],
    ['1.607.000,5', 1_607_000.5, 1],
    ['12.5', 12.5, 1],
    ['12,', 12, 0],
    ['12,0', 12, 0],
    [',5', 0.5, 1],
    ['0,05', 0.05, 2],
    ['  38,5  ', 38.5, 1],
    ['-3', -3, 0],
    ['−3,25', -3.25, 2],
    ['- 3', -3, 0],
    ['007', 7, 0],
    ['12 345,678', 12_345.678, 3],
    ['-0', 0, 0],
    ['-0,0', 0, 0],
  ])('%j is %d, with %d decimals', (raw, value, decimals) => {
    expect(parseFrenchNumber(raw)).toEqual({ value, decimals })
  })

  it.each([
    '',
    ' ',
    ',',
    '.',
    '-',
    'douze',
    '12 h',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '1,2,3',
    '1.2.3',
    '1,607,500',
    '--3',
    '+3',
    '3-',
    '12%',
    '١٢',
    '１２',
    '1/2',
    '9'.repeat(400),
  ])('%j is none', (raw) => {
    expect(parseFrenchNumber(raw)).toBeUndefined()
  })

  // « 7 30 » is an hour, « 12 5 » a slip: neither is seven hundred and thirty, nor a hundred and twenty-five.
  it.each(['7 30', '12 5', '1 60 7', '1607 5', '1 6075', '0 5', '12 ,5 5', '1 607\n500 3', '12\n13'])(
    '%j is none: spaces only separate thousands',
    (raw) => {
      expect(parseFrenchNumber(raw)).toBeUndefined()
    },
  )

  it('is read back as it was shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_990_000, max: 999_999_990_000 }), (tenThousandths) => {
        const value = tenThousandths / 10_000
        expect(parseFrenchNumber(showNumber(value))?.value).toBe(value + 0)
      }),
    )
  })

  it('is nothing or a finite number, whatever is typed, and soon', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789 ,.-−\u00a0\u202f\ne') })
    fc.assert(
      fc.property(typed, (raw) => {
        const number = parseFrenchNumber(raw)
        if (number) {
          expect(Number.isFinite(number.value)).toBe(true)
          expect(Object.is(number.value, -0)).toBe(false)
        }
      }),
    )
    expect(parseFrenchNumber(`${'1 '.repeat(500_000)}x`)).toBeUndefined()
    expect(parseFrenchNumber(`${'1'.repeat(500_000)} x`)).toBeUndefined()
    expect(parseFrenchNumber(`1${' '.repeat(500_000)}x`)).toBeUndefined()
    expect(parseFrenchNumber(`0,${'0'.repeat(500_000)}1`)).toBeUndefined()
  })
})

describe('a number in a French text', () => {
  it('a quotient is said to the hundredth, and no further than it goes', () => {
    expect(showRounded(38 / 3)).toBe('12,67')
    expect(showRounded(12.5)).toBe('12,5')
    expect(showRounded(12)).toBe('12')
    expect(showRounded(1234)).toBe('1\u202f234')
  })

  it.each([
    [0, '0'],
    [1607, '1\u202f607'],
    [1607.5, '1\u202f607,5'],
    [-3, '-3'],
    [0.1 + 0.2, '0,3'],
    [-0, '0'],
  ])('%d is written %s', (value, shown) => {
    expect(showNumber(value)).toBe(shown)
  })
})
