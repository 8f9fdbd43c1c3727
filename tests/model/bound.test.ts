import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bound, boundAt, figuresOf, isWithin, nearestWithin, readFigure } from '#model/bound.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import { law } from '../support/builders.ts'

const on = (iso: string) => {
  const date = parseIsoDate(iso)
  if (!date) throw new RangeError(iso)
  return date
}
const bound = (operateur: Bound['operateur'], valeur: Bound['valeur']) => ({ operateur, valeur })

describe('a bound', () => {
  it.each([
    [bound('<=', 12), 12, true],
    [bound('<=', 12), 12.01, false],
    [bound('>=', 10), 10, true],
    [bound('>=', 10), 9.99, false],
    [bound('<', 35), 34.99, true],
    [bound('<', 35), 35, false],
    [bound('=', 25), 25, true],
    [bound('=', 25), 24, false],
    [bound('=', 25), 26, false],
    [bound('entre', [2, 4]), 2, true],
    [bound('entre', [2, 4]), 4, true],
    [bound('entre', [2, 4]), 1.9, false],
    [bound('entre', [2, 4]), 4.1, false],
    [bound('contient', 7), 7, true],
    [bound('contient', 7), 6, false],
    [bound('<=', '1/3'), 1 / 3, true],
    [bound('<=', '1/10'), 0.1, true],
    [bound('>=', 0.3), 0.1 + 0.2, true],
    [bound('<=', 0.3), 0.1 + 0.2, true],
    [bound('exige', 'accord'), 3, undefined],
    [bound('interdit', 'le 1er mai'), 3, undefined],
  ])('%j, %d: %s', (one, value, expected) => {
    expect(isWithin(one, value)).toBe(expected)
  })

  it('is respected by the figure it says is nearest', () => {
    const figures = fc.integer({ min: -100, max: 100 })
    fc.assert(
      fc.property(
        fc.constantFrom('<=', '>=', '<', '=', 'entre' as const),
        figures,
        figures,
        (operateur, one, value) => {
          const valeur = operateur === 'entre' ? ([one, one + 2] as const) : one
          const lawful = nearestWithin({ operateur, valeur }, value, 1)
          expect(lawful !== undefined && isWithin({ operateur, valeur }, lawful)).toBe(true)
        },
      ),
    )
  })

  it('gives the end on the side of the figure', () => {
    expect(nearestWithin(bound('entre', [2, 4]), 5, 1)).toBe(4)
    expect(nearestWithin(bound('entre', [2, 4]), 1, 1)).toBe(2)
    expect(nearestWithin(bound('<', 35), 40, 0.5)).toBe(34.5)
    expect(nearestWithin(bound('exige', 'accord'), 40, 1)).toBeUndefined()
  })

  it.each([
    [12, 12],
    ['1/3', 1 / 3],
    ['1 / 10', 0.1],
    ['1/0', undefined],
    ['21:00', 21],
    ['07:30', 7.5],
    ['accord', undefined],
  ])('reads %j as %d', (written, figure) => {
    expect(readFigure(written)).toBe(figure)
  })

  it('has no figures when it speaks of words', () => {
    expect(figuresOf(bound('inclut', '1er mai'))).toBeUndefined()
    expect(figuresOf(bound('exige', '1/3'))).toBeUndefined()
  })
})

describe('the bound of an id', () => {
  it('is the one in force that day, and none before its article', () => {
    expect(boundAt(law.bounds, 'CSE-01', on('2018-01-01'))).toMatchObject({
      id: 'CSE-01',
      valeur: [2, 4],
    })
    expect(boundAt(law.bounds, 'CSE-01', on('2017-12-31'))).toBeUndefined()
  })

  it('is never one every object has', () => {
    expect(boundAt(law.bounds, 'constructor', on('2026-01-01'))).toBeUndefined()
  })
})
