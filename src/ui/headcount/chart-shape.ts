import { reaches } from '#rules/seuil.ts'
import type { MonthFigure } from './month-figure.ts'

/** A threshold drawn across the months; `words` say what it opens. */
export type Threshold = { readonly value: number; readonly words: string }

/** Months in a row at the threshold, by their ranks among the drawn ones, both ends in: before 0, they are not drawn. */
export type Run = { readonly from: number; readonly to: number }

/** Where everything stands in the drawing, in its own units: those of a screen at its narrowest. */
export type ChartShape = {
  readonly width: number
  readonly height: number
  /** Between the middles of two bars, and the width of one. */
  readonly step: number
  readonly bar: number
  /** The value at the top of the drawing. */
  readonly top: number
  readonly bottom: number
  readonly isDense: boolean
  readonly middleOf: (rank: number) => number
  readonly yOf: (value: number) => number
}

export const LEFT = 56
/** Between a bar and its figure. */
export const FIGURE_GAP = 9
const TOP = 56
const HEIGHT = 300
// Room for the months and their years, and for the bracket of a run.
const BELOW = 56
const BELOW_WITH_RUN = 100
// Room above the tallest bar for its figure.
const HEADROOM = 1.14
const ROOMY = { most: 13, step: 70, bar: 38 }
const CLOSE = { most: 18, step: 50, bar: 30 }
const DENSE = { step: 38, bar: 20 }

/** The shape of the drawing for these months: the more of them, the closer. */
export function chartShape(
  months: readonly MonthFigure[],
  thresholds: readonly Threshold[],
  hasRun: boolean,
): ChartShape {
  const spaced = [ROOMY, CLOSE].find(({ most }) => months.length <= most)
  const { step, bar } = spaced ?? DENSE
  const top = topOf(months, thresholds)
  const bottom = TOP + HEIGHT
  return {
    width: LEFT + months.length * step,
    height: bottom + (hasRun ? BELOW_WITH_RUN : BELOW),
    step,
    bar,
    top,
    bottom,
    isDense: spaced === undefined,
    middleOf: (rank) => LEFT + rank * step + step / 2,
    yOf: (value) => bottom - (value / top) * HEIGHT,
  }
}

/** The top of the drawing: a little above the tallest bar and the farthest threshold, both always seen. */
function topOf(months: readonly MonthFigure[], thresholds: readonly Threshold[]): number {
  const values = [...months.map(({ effectif }) => effectif), ...thresholds.map(({ value }) => value), 1]
  return Math.max(...values) * HEADROOM
}

/**
 * The months in a row at the threshold that made the committee due, else those that end the series; their ranks among the
 * drawn ones, `hidden` months being known before those. Nothing when none of them is drawn.
 */
export function runOf(
  months: readonly MonthFigure[],
  seuil: number,
  mois: number,
  hidden: number,
): Run | undefined {
  const run = knownRunOf(months, seuil, mois)
  return run && run.to >= hidden ? { from: run.from - hidden, to: run.to - hidden } : undefined
}

function knownRunOf(months: readonly MonthFigure[], seuil: number, mois: number): Run | undefined {
  let from: number | undefined
  for (const [rank, { effectif }] of months.entries()) {
    if (!reaches(effectif, seuil)) from = undefined
    else {
      from ??= rank
      if (rank - from + 1 === mois) return { from, to: rank }
    }
  }
  return from === undefined ? undefined : { from, to: months.length - 1 }
}
