import type { MarkKind } from '#model/document.ts'
import { widthOf } from './letter-widths.ts'
import { INDENT, LETTERS, type Mark, type TimelineShape } from './timeline-shape.ts'
import { KINDS } from './timeline-words.ts'

/** What a stroke looks like; the page and the files each say it with their own colours. */
export type Look = 'axis' | 'lead' | 'ring' | 'dashed' | 'full' | 'tick' | 'day' | 'words' | 'soft'

/** One stroke of the drawing. The words of a text begin at `x`, and stand on `y`. */
export type Stroke = { readonly look: Look } & (
  | { readonly kind: 'line'; readonly points: readonly (readonly [x: number, y: number])[] }
  | { readonly kind: 'square'; readonly x: number; readonly y: number; readonly side: number }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly words: string }
)

export type Drawing = {
  readonly width: number
  readonly height: number
  readonly strokes: readonly Stroke[]
}

const LANE = 42
const TOP = 16
const RADIUS = 8
/** Room under the axis for the months. */
const FOOT = 34

/**
 * The timeline stroke by stroke, for the page and for the files. The mark of a point stands before its day, where it
 * meets no other; the four kinds differ by their shape, so that it reads in black and white.
 */
export function drawingOf({ width, lanes, marks, months }: TimelineShape): Drawing {
  const axis = TOP + lanes * LANE
  return {
    width,
    height: axis + FOOT,
    strokes: [
      line('axis', [0, axis], [width, axis]),
      ...months.flatMap(({ x, name }) => [
        line('axis', [x, axis], [x, axis + 9]),
        ...(name === undefined ? [] : [text('soft', x + INDENT.month, axis + 26, name)]),
      ]),
      ...marks.flatMap((mark) => flag(mark, axis, lanes)),
    ],
  }
}

/** The line of a point down to its day, its mark, its words. */
function flag({ x, lane, kind, day, label }: Mark, axis: number, lanes: number): readonly Stroke[] {
  const y = TOP + (lanes - 1 - lane) * LANE
  return [
    line('lead', [x, y - 12], [x, axis]),
    { kind: 'circle', x, y: axis, r: 3, look: 'full' },
    ...markOf(kind, x + 14, y - 5),
    text('day', x + INDENT.day, y, day),
    text('words', x + INDENT.words, y + 18, label),
  ]
}

/** The mark of one of the four kinds, around its middle. */
export function markOf(kind: MarkKind, x: number, y: number): readonly Stroke[] {
  switch (kind) {
    case 'vote':
      return [
        { kind: 'square', x: x - RADIUS, y: y - RADIUS, side: 2 * RADIUS, look: 'full' },
        line('tick', [x - 4, y], [x - 1, y + 4], [x + 5, y - 4]),
      ]
    case 'fixed':
      return [{ kind: 'circle', x, y, r: RADIUS - 1, look: 'full' }]
    case 'law':
      return [
        { kind: 'circle', x, y, r: RADIUS - 1, look: 'ring' },
        line('ring', [x, y - RADIUS + 1], [x, y + RADIUS - 1]),
      ]
    case 'advice':
      return [{ kind: 'circle', x, y, r: RADIUS - 1, look: 'dashed' }]
  }
}

const KEY = { line: 26, words: 26, gap: 24 } as const

/** What each mark means, on as many lines as it takes. */
export function keyOf(width: number): Drawing {
  const strokes: Stroke[] = []
  let x = 0
  let y = KEY.line / 2
  for (const [kind, words] of KINDS) {
    const room = KEY.words + widthOf(words, LETTERS)
    if (x > 0 && x + room > width) {
      x = 0
      y += KEY.line
    }
    strokes.push(...markOf(kind, x + RADIUS + 1, y), text('words', x + KEY.words, y + 5, words))
    x += room + KEY.gap
  }
  return { width, height: y + KEY.line / 2, strokes }
}

/** A drawing under another. */
export const under = (above: Drawing, below: Drawing, gap: number): Drawing => ({
  width: Math.max(above.width, below.width),
  height: above.height + gap + below.height,
  strokes: [...above.strokes, ...below.strokes.map((stroke) => lowered(stroke, above.height + gap))],
})

const lowered = (stroke: Stroke, by: number): Stroke =>
  stroke.kind === 'line'
    ? { ...stroke, points: stroke.points.map(([x, y]) => [x, y + by] as const) }
    : { ...stroke, y: stroke.y + by }

const line = (look: Look, ...points: readonly (readonly [number, number])[]): Stroke => ({
  kind: 'line',
  look,
  points,
})

const text = (look: Look, x: number, y: number, words: string): Stroke => ({
  kind: 'text',
  look,
  x,
  y,
  words,
})
