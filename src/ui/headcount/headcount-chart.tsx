import { useId } from 'react'
import { showNumber } from '#questions/french-number.ts'
import { reaches } from '#rules/seuil.ts'
import styles from './headcount-chart.module.css'
import type { MonthFigure } from './month-figure.ts'
import { showMonth, showShortMonth } from './month-words.ts'
import { showEffectif } from './show-effectif.ts'

/** A threshold drawn across the months; `words` say what it opens. */
export type Threshold = { readonly value: number; readonly words: string }

type Props = {
  readonly months: readonly MonthFigure[]
  readonly thresholds: readonly Threshold[]
}

const STEP = 70
const BAR = 38
const LEFT = 56
const TOP = 56
const HEIGHT = 300
const BELOW = 64
// Room above the tallest bar for its figure.
const HEADROOM = 1.12

/**
 * Monthly headcount against the thresholds, as bars. Months below the first threshold are hatched, so that the drawing
 * reads in black and white; the table beside it says the same.
 */
export function HeadcountChart({ months, thresholds }: Props) {
  const id = useId()
  const first = thresholds[0]?.value ?? 0
  const top = topOf(months, thresholds)
  const width = LEFT + months.length * STEP
  const bottom = TOP + HEIGHT
  const yOf = (value: number): number => bottom - (value / top) * HEIGHT
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1).
    <section className={styles['scroll']} tabIndex={0} aria-label="Graphique de l’effectif">
      <svg
        className={styles['chart']}
        width={width}
        viewBox={`0 0 ${width + LEFT / 2} ${bottom + BELOW}`}
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
        {months.map(({ month, effectif }, index) => {
          const x = LEFT + index * STEP + (STEP - BAR) / 2
          const isBelow = !reaches(effectif, first)
          return (
            <g key={month}>
              <rect
                x={x}
                y={yOf(effectif)}
                width={BAR}
                height={Math.max(bottom - yOf(effectif), 1)}
                className={isBelow ? styles['below'] : styles['bar']}
                fill={isBelow ? `url(#${id}-hachures)` : undefined}
              />
              <text x={x + BAR / 2} y={yOf(effectif) - 9} className={styles['figure']}>
                {showEffectif(effectif)}
              </text>
              <text x={x + BAR / 2} y={bottom + 24} className={styles['month']}>
                {showShortMonth(month)}
              </text>
              {(index === 0 || month.slice(5, 7) === '01') && (
                <text x={x + BAR / 2} y={bottom + 44} className={styles['month']}>
                  {month.slice(0, 4)}
                </text>
              )}
            </g>
          )
        })}
        <path d={`M${LEFT} ${bottom}H${width}`} className={styles['base']} />
        {thresholds
          .filter(({ value }) => value <= top)
          .map(({ value, words }) => (
            <g key={value}>
              <path d={`M${LEFT} ${yOf(value)}H${width}`} className={styles['threshold']} />
              <text x={LEFT - 10} y={yOf(value) + 5} className={styles['level']}>
                {showNumber(value)}
              </text>
              <text x={width} y={yOf(value) - 9} className={styles['words']}>
                {words}
              </text>
            </g>
          ))}
      </svg>
    </section>
  )
}

/** The top of the drawing: the next threshold when the headcount comes near it, else a little above the tallest bar. */
function topOf(months: readonly MonthFigure[], thresholds: readonly Threshold[]): number {
  const tallest = Math.max(...months.map(({ effectif }) => effectif), thresholds[0]?.value ?? 1)
  const next = thresholds.find(({ value }) => value > tallest)?.value
  const near = next !== undefined && next <= tallest * 2.5 ? next : tallest
  return near * HEADROOM
}

function titleOf(months: readonly MonthFigure[]): string {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return 'Effectif mensuel'
  return `Effectif mensuel, de ${showMonth(first.month)} à ${showMonth(last.month)}`
}

function describe(months: readonly MonthFigure[], thresholds: readonly Threshold[]): string {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return ''
  const reached = thresholds.map(({ value }) => {
    const count = months.filter(({ effectif }) => reaches(effectif, value)).length
    const months12 = count === 0 ? 'jamais' : `${count} mois sur ${months.length}`
    return `Seuil de ${showNumber(value)} atteint : ${months12}.`
  })
  return `L’effectif passe de ${showEffectif(first.effectif)} en ${showMonth(first.month)} à ${showEffectif(last.effectif)} en ${showMonth(last.month)}. ${reached.join(' ')}`
}
