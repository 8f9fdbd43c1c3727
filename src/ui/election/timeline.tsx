import { type ReactElement, useId } from 'react'
import { drawingOf, markOf, type Stroke } from '#export/timeline-drawing.ts'
import { LETTERS, SCREEN_WIDTH, timelineShape } from '#export/timeline-shape.ts'
import { KINDS, RAISE, raisedIn } from '#export/timeline-words.ts'
import type { TimelinePoint } from '#model/document.ts'
import { ScrollFrame } from '#ui/kit/scroll-frame.tsx'
import styles from './timeline.module.css'

type Props = { readonly points: readonly TimelinePoint[] }

/** The election drawn along its days; the table under it says the same. */
export function Timeline({ points }: Props): ReactElement | false {
  const id = useId()
  const shape = timelineShape(points, SCREEN_WIDTH)
  if (!shape) return false
  const { width, height, strokes } = drawingOf(shape)
  return (
    <>
      <p className={styles['key']} aria-hidden="true">
        {KINDS.map(([kind, words]) => (
          <span key={kind}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <Strokes strokes={markOf(kind, 10, 10)} />
            </svg>{' '}
            {words}
          </span>
        ))}
      </p>
      <ScrollFrame label="Calendrier dessiné">
        <svg
          className={styles['chart']}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}-titre`}
          aria-describedby={`${id}-texte`}
        >
          <title id={`${id}-titre`}>Calendrier de l’élection</title>
          <desc id={`${id}-texte`}>
            Les dates de ce dessin sont données, dans le même ordre, par le tableau qui suit.
          </desc>
          <Strokes strokes={strokes} />
        </svg>
      </ScrollFrame>
    </>
  )
}

/** Two steps of one kind on one day have the same point: it is drawn once. */
function Strokes({ strokes }: { readonly strokes: readonly Stroke[] }): ReactElement {
  const distinct = new Map(strokes.map((stroke) => [Object.values(stroke).join(' '), stroke]))
  return (
    <>
      {[...distinct].map(([key, stroke]) => (
        <Drawn key={key} stroke={stroke} />
      ))}
    </>
  )
}

function Drawn({ stroke }: { readonly stroke: Stroke }): ReactElement {
  const className = styles[stroke.look]
  switch (stroke.kind) {
    case 'line':
      return <polyline points={stroke.points.join(' ')} className={className} />
    case 'square':
      return <rect x={stroke.x} y={stroke.y} width={stroke.side} height={stroke.side} className={className} />
    case 'circle':
      return <circle cx={stroke.x} cy={stroke.y} r={stroke.r} className={className} />
    case 'text':
      return (
        <text x={stroke.x} y={stroke.y} className={className}>
          <Words words={stroke.words} />
        </text>
      )
  }
}

/** The words of a drawing, where no element raises letters: « 1er » goes up, and comes back down. */
function Words({ words }: { readonly words: string }): ReactElement {
  const raised = raisedIn(words)
  if (!raised) return <>{words}</>
  const [before, letters, after] = raised
  return (
    <>
      {before}
      <tspan dy={-RAISE * LETTERS} className={styles['raised']}>
        {letters}
      </tspan>
      <tspan dy={RAISE * LETTERS}>{after}</tspan>
    </>
  )
}
