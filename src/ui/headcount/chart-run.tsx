import { showNumber } from '#questions/french-number.ts'
import { capital, countWords } from '#ui/library/count-words.ts'
import { type ChartShape, LEFT, type Run } from './chart-shape.ts'
import styles from './headcount-chart.module.css'

type Props = {
  readonly run: Run
  readonly mois: number
  readonly seuil: number
  readonly shape: ChartShape
}

const GAP = 60
const TICK = 8
const HALF_OF_WORDS = 190

/** A bracket under the months in a row at the threshold: what makes the committee due, or what is still missing. */
export function ChartRun({ run: { from, to }, mois, seuil, shape }: Props) {
  const { bottom, width, bar, middleOf } = shape
  const y = bottom + GAP
  // A run that began before the first month drawn has no end on that side.
  const isWhole = from >= 0
  const [left, right] = [isWhole ? middleOf(from) - bar / 2 : LEFT, middleOf(to) + bar / 2]
  const middle = Math.min(Math.max((left + right) / 2, LEFT + HALF_OF_WORDS), width - HALF_OF_WORDS)
  const count = to - from + 1
  const inARow = `${capital(countWords(count, { one: 'mois', many: 'mois' }))}${count > 1 ? ' de suite' : ''} à ${showNumber(seuil)} ou plus`
  return (
    <g>
      <path d={`M${left} ${isWhole ? y - TICK : y}V${y}H${right}v${-TICK}`} className={styles['bracket']} />
      <text x={middle} y={y + 22} className={styles['run']}>
        {count < mois ? `${inARow} ; il en faut ${showNumber(mois)}` : `${inARow} : un CSE est obligatoire`}
      </text>
    </g>
  )
}
