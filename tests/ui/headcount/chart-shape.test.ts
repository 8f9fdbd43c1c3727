import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import { chartShape, runOf } from '#ui/headcount/chart-shape.ts'

const series = (...effectifs: readonly number[]) =>
  effectifs.map((effectif, rank) => ({
    month: `2026-${String(rank + 1).padStart(2, '0')}-28` as CalendarDate,
    effectif,
  }))
const thresholds = [
  { value: 11, words: '' },
  { value: 50, words: '' },
]

describe('the run under the drawing', () => {
  it.each([
    ['that made the committee due', [10, 11, 11, 11, 11], 0, { from: 1, to: 3 }],
    ['that ends the series, still too short', [11, 10, 11, 11], 0, { from: 2, to: 3 }],
    ['that began before what is drawn', [10, 11, 11, 11, 11], 2, { from: -1, to: 1 }],
    ['that ended before what is drawn', [11, 11, 11, 11, 11], 3, undefined],
    ['that is not there', [11, 11, 10], 0, undefined],
    ['that reaches the threshold by fractions', [10 + 0.1 * 10], 0, { from: 0, to: 0 }],
  ] as const)('is the one %s', (_, effectifs, hidden, run) => {
    expect(runOf(series(...effectifs), 11, 3, hidden)).toEqual(run)
  })
})

describe('the drawing', () => {
  it('always shows both thresholds, and the tallest bar', () => {
    expect(chartShape(series(21), thresholds, false).top).toBeGreaterThan(50)
    expect(chartShape(series(2), thresholds, false).top).toBeGreaterThan(50)
    expect(chartShape(series(80), thresholds, false).top).toBeGreaterThan(80)
  })

  it('brings bars closer as months are more, and every one stays inside', () => {
    for (const count of [12, 18, 24]) {
      const shape = chartShape(series(...Array.from({ length: count }, () => 20)), thresholds, true)
      expect(shape.middleOf(count - 1) + shape.bar / 2).toBeLessThanOrEqual(shape.width)
      expect(shape.bar).toBeLessThan(shape.step)
      expect(shape.isDense).toBe(count === 24)
    }
  })
})
