import { type ReactElement, useId } from 'react'
import { showDate } from '#model/show-date.ts'
import { ScrollFrame } from '#ui/kit/scroll-frame.tsx'
import styles from './timeline.module.css'
import { type Mark, type MarkKind, type TimelineStep, timelineShape } from './timeline-shape.ts'

type Props = { readonly steps: readonly TimelineStep[] }

const LANE = 46
const TOP = 16
const RADIUS = 8

/**
 * The election drawn along its days. The four kinds of points differ by their shape, so that the drawing reads in black and
 * white; the table under it says the same.
 */
export function Timeline({ steps }: Props): ReactElement | false {
  const id = useId()
  const shape = timelineShape(steps)
  if (!shape) return false
  const axis = TOP + shape.lanes * LANE + RADIUS
  return (
    <>
      <p className={styles['key']} aria-hidden="true">
        {KINDS.map(([kind, words]) => (
          <span key={kind}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <Point kind={kind} x={10} y={10} />
            </svg>{' '}
            {words}
          </span>
        ))}
      </p>
      <ScrollFrame label="Calendrier dessiné">
        <svg
          className={styles['chart']}
          viewBox={`0 0 ${shape.width} ${axis + 40}`}
          role="img"
          aria-labelledby={`${id}-titre`}
          aria-describedby={`${id}-texte`}
        >
          <title id={`${id}-titre`}>Calendrier de l’élection</title>
          <desc id={`${id}-texte`}>
            Les dates de ce dessin sont données, dans le même ordre, par le tableau qui suit.
          </desc>
          <path d={`M0 ${axis}H${shape.width}`} className={styles['axis']} />
          {shape.months.map(({ x, name }) => (
            <g key={x}>
              <path d={`M${x} ${axis}v9`} className={styles['axis']} />
              <text x={x + 5} y={axis + 26} className={styles['soft']}>
                {name}
              </text>
            </g>
          ))}
          {shape.marks.map((mark) => (
            <Label key={mark.id} mark={mark} axis={axis} lanes={shape.lanes} />
          ))}
        </svg>
      </ScrollFrame>
    </>
  )
}

const KINDS: readonly (readonly [MarkKind, string])[] = [
  ['fixed', 'jour choisi'],
  ['law', 'dernier jour de la loi, ou le jour ouvré d’avant'],
  ['advice', 'conseil : la loi ne fixe pas de date'],
  ['vote', 'vote'],
]

type LabelProps = { readonly mark: Mark; readonly axis: number; readonly lanes: number }

function Label({ mark, axis, lanes }: LabelProps): ReactElement {
  const { x, lane, anchor, date, label, kind } = mark
  const y = TOP + (lanes - 1 - lane) * LANE
  const at = anchor === 'start' ? x + 6 : x - 6
  return (
    <g>
      <path d={`M${x} ${y - 10}V${axis - RADIUS}`} className={styles['lead']} />
      <text x={at} y={y} textAnchor={anchor} className={styles['day']}>
        {showDate(date).replace(/\s\d{4}$/, '')}
      </text>
      <text x={at} y={y + 18} textAnchor={anchor}>
        {label}
      </text>
      <Point kind={kind} x={x} y={axis} />
    </g>
  )
}

function Point({
  kind,
  x,
  y,
}: {
  readonly kind: MarkKind
  readonly x: number
  readonly y: number
}): ReactElement {
  switch (kind) {
    case 'vote':
      return (
        <>
          <path d={`M${x - 9} ${y - 9}h18v18h-18z`} className={styles['full']} />
          <path d={`M${x - 5} ${y}l4 4 7 -8`} className={styles['tick']} />
        </>
      )
    case 'fixed':
      return <circle cx={x} cy={y} r={RADIUS} className={styles['full']} />
    case 'law':
      return (
        <>
          <circle cx={x} cy={y} r={RADIUS - 1} className={styles['ring']} />
          <path d={`M${x} ${y - 7}v14`} className={styles['ring']} />
        </>
      )
    case 'advice':
      return <circle cx={x} cy={y} r={RADIUS - 1} className={styles['dashed']} />
  }
}
