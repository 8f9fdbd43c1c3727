import { showNumber } from '#questions/french-number.ts'
import { reaches } from '#rules/seuil.ts'
import { type ChartShape, FIGURE_GAP, type Run } from './chart-shape.ts'
import styles from './headcount-chart.module.css'
import type { MonthFigure } from './month-figure.ts'

type Props = {
  readonly months: readonly MonthFigure[]
  readonly run: Run | undefined
  readonly seuil: number
  readonly shape: ChartShape
}

const WORDS_WIDTH = 130
const FIGURE_HEIGHT = 16
const LINE = 19
const FARTHEST = 90

/** A few words above the month that last broke the series, when they have room there. */
export function ChartRestart({ months, run, seuil, shape }: Props) {
  const { step, bar, isDense, middleOf, yOf } = shape
  const rank = (run?.from ?? 0) - 1
  const month = months[rank]
  if (isDense || !month || reaches(month.effectif, seuil)) return null
  const covered = months.slice(rank, rank + Math.ceil(WORDS_WIDTH / step) + 1)
  const figureTop = yOf(month.effectif) - FIGURE_GAP - FIGURE_HEIGHT
  const clear = Math.min(...covered.map(({ effectif }) => yOf(effectif) - FIGURE_GAP - FIGURE_HEIGHT))
  const y = clear - LINE
  if (figureTop - y > FARTHEST) return null
  const x = middleOf(rank) - bar / 2
  return (
    <g>
      <path d={`M${middleOf(rank)} ${figureTop}V${y + 6}`} className={styles['leader']} />
      <text x={x} y={y - LINE} className={styles['note']}>
        sous {showNumber(seuil)}, le compte
      </text>
      <text x={x} y={y} className={styles['note']}>
        repart de zéro
      </text>
    </g>
  )
}
