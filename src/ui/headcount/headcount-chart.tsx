import { useId } from 'react'
import { showNumber } from '#questions/french-number.ts'
import { reaches } from '#rules/seuil.ts'
import { ScrollFrame } from '#ui/kit/scroll-frame.tsx'
import { ChartRestart } from './chart-restart.tsx'
import { ChartRun } from './chart-run.tsx'
import { chartShape, FIGURE_GAP, LEFT, runOf, type Threshold } from './chart-shape.ts'
import { describe, titleOf } from './chart-words.ts'
import styles from './headcount-chart.module.css'
import type { MonthFigure } from './month-figure.ts'
import { showShortMonth } from './month-words.ts'
import { showAligned } from './show-effectif.ts'

type Props = {
  /** Every month that is known, and how many of the last ones are drawn. */
  readonly months: readonly MonthFigure[]
  readonly shown: number
  /** The first is the one counted month after month. */
  readonly thresholds: readonly Threshold[]
  /** How many months in a row the law asks. */
  readonly mois: number
}

/**
 * Monthly headcount against the thresholds, as bars. Months below the first threshold are hatched and the two lines are not
 * drawn alike, so that the drawing reads in black and white; the table beside it says the same.
 */
export function HeadcountChart({ months: known, shown, thresholds, mois }: Props) {
  const id = useId()
  const months = known.slice(-shown)
  const first = thresholds[0]?.value ?? 0
  const run = runOf(known, first, mois, known.length - months.length)
  const shape = chartShape(months, thresholds, run !== undefined)
  const { width, height, bar, bottom, isDense, middleOf, yOf } = shape
  // Twenty-four figures side by side would touch: every other one is written, the last with them.
  const isNamed = (rank: number): boolean => !isDense || (months.length - 1 - rank) % 2 === 0
  return (
    <ScrollFrame label="Graphique de l’effectif">
      <svg
        className={styles['chart']}
        viewBox={`0 0 ${width + LEFT / 2} ${height}`}
        role="img"
        aria-labelledby={`${id}-titre`}
        aria-describedby={`${id}-texte`}
      >
        <title id={`${id}-titre`}>{titleOf(months)}</title>
        <desc id={`${id}-texte`}>{describe(months, thresholds)}</desc>
        <defs>
          <pattern
            id={`${id}-hachures`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V6" className={styles['hatch']} />
          </pattern>
        </defs>
        {months.map(({ month, effectif }, rank) => {
          const isBelow = !reaches(effectif, first)
          return (
            <g key={month}>
              <rect
                x={middleOf(rank) - bar / 2}
                y={yOf(effectif)}
                width={bar}
                height={Math.max(bottom - yOf(effectif), 1)}
                className={isBelow ? styles['below'] : styles['bar']}
                fill={isBelow ? `url(#${id}-hachures)` : undefined}
              />
              <text x={middleOf(rank)} y={bottom + 24} className={styles['month']}>
                {isNamed(rank) && showShortMonth(month)}
              </text>
              {(rank === 0 || month.slice(5, 7) === '01') && (
                <text x={middleOf(rank)} y={bottom + 43} className={styles['month']}>
                  {month.slice(0, 4)}
                </text>
              )}
            </g>
          )
        })}
        <path d={`M${LEFT} ${bottom}H${width}`} className={styles['base']} />
        {thresholds.map(({ value, words }, rank) => (
          <g key={value}>
            <path d={`M${LEFT} ${yOf(value)}H${width}`} className={styles['halo']} />
            <path
              d={`M${LEFT} ${yOf(value)}H${width}`}
              className={styles[rank === 0 ? 'threshold' : 'farther']}
            />
            <text x={LEFT - 10} y={yOf(value) + 6} className={styles['level']}>
              {showNumber(value)}
            </text>
            {rank > 0 && (
              <text x={width} y={yOf(value) - 9} className={styles['words']}>
                {words}
              </text>
            )}
          </g>
        ))}
        {months.map(({ month, effectif }, rank) => (
          <text key={month} x={middleOf(rank)} y={yOf(effectif) - FIGURE_GAP} className={styles['figure']}>
            {isNamed(rank) && showAligned(effectif)}
          </text>
        ))}
        <ChartRestart months={months} run={run} seuil={first} shape={shape} />
        {run && <ChartRun run={run} mois={mois} seuil={first} shape={shape} />}
      </svg>
    </ScrollFrame>
  )
}
