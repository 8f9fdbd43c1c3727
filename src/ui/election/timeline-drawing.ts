import { showDate } from '#model/show-date.ts'
import type { Mark, MarkKind, TimelineShape } from './timeline-shape.ts'

/** What a stroke looks like; the page and the file each say it with their own colours. */
export type Look = 'axis' | 'lead' | 'ring' | 'dashed' | 'full' | 'tick' | 'day' | 'words' | 'soft'

/** One stroke of the drawing. */
export type Stroke =
  | { readonly kind: 'path'; readonly d: string; readonly look: Look }
  | {
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly r: number
      readonly look: Look
    }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly anchor: 'start' | 'end'
      readonly words: string
      readonly look: Look
    }

export type Drawing = {
  readonly width: number
  readonly height: number
  readonly strokes: readonly Stroke[]
}

/** The four kinds of points, as the key says them. */
export const KINDS: readonly (readonly [MarkKind, string])[] = [
  ['fixed', 'jour choisi'],
  ['law', 'dernier jour de la loi, ou le jour ouvré d’avant'],
  ['advice', 'conseil : la loi ne fixe pas de date'],
  ['vote', 'vote'],
]

const LANE = 46
const TOP = 16
const RADIUS = 8
/** Room under the axis for the months. */
const FOOT = 40

/**
 * The timeline stroke by stroke, for the page and for the file. The four kinds of points differ by their shape, so that it
 * reads in black and white.
 */
export function drawingOf({ width, lanes, marks, months }: TimelineShape): Drawing {
  const axis = TOP + lanes * LANE + RADIUS
  const votes = marks.filter(({ kind }) => kind === 'vote')
  const others = marks.filter(({ kind }) => kind !== 'vote')
  return {
    width,
    height: axis + FOOT,
    strokes: [
      { kind: 'path', d: `M0 ${axis}H${width}`, look: 'axis' },
      ...months.flatMap(({ x, name }): readonly Stroke[] => [
        { kind: 'path', d: `M${x} ${axis}v9`, look: 'axis' },
        { kind: 'text', x: x + 5, y: axis + 26, anchor: 'start', words: name, look: 'soft' },
      ]),
      // Words lie over the lines they meet, and a vote over what is due on its day.
      ...marks.map((mark) => leadOf(mark, axis, lanes)),
      ...others.flatMap(({ kind, x }) => pointOf(kind, x, axis)),
      ...votes.flatMap(({ kind, x }) => pointOf(kind, x, axis)),
      ...marks.flatMap((mark) => wordsOf(mark, lanes)),
    ],
  }
}

const heightOf = ({ lane }: Mark, lanes: number): number => TOP + (lanes - 1 - lane) * LANE

function leadOf(mark: Mark, axis: number, lanes: number): Stroke {
  return { kind: 'path', d: `M${mark.x} ${heightOf(mark, lanes) - 10}V${axis - RADIUS}`, look: 'lead' }
}

function wordsOf(mark: Mark, lanes: number): readonly Stroke[] {
  const { x: line, anchor, date, label } = mark
  const x = anchor === 'start' ? line + 6 : line - 6
  const y = heightOf(mark, lanes)
  const day = showDate(date).replace(/\s\d{4}$/, '')
  return [
    { kind: 'text', x, y, anchor, words: day, look: 'day' },
    { kind: 'text', x, y: y + 18, anchor, words: label, look: 'words' },
  ]
}

/** A point of one of the four kinds. */
export function pointOf(kind: MarkKind, x: number, y: number): readonly Stroke[] {
  switch (kind) {
    case 'vote':
      return [
        { kind: 'path', d: `M${x - 9} ${y - 9}h18v18h-18z`, look: 'full' },
        { kind: 'path', d: `M${x - 5} ${y}l4 4 7 -8`, look: 'tick' },
      ]
    case 'fixed':
      return [{ kind: 'circle', x, y, r: RADIUS, look: 'full' }]
    case 'law':
      return [
        { kind: 'circle', x, y, r: RADIUS - 1, look: 'ring' },
        { kind: 'path', d: `M${x} ${y - 7}v14`, look: 'ring' },
      ]
    case 'advice':
      return [{ kind: 'circle', x, y, r: RADIUS - 1, look: 'dashed' }]
  }
}
