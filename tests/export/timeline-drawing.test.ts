import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOf } from '#export/letter-widths.ts'
import { type Drawing, drawingOf, keyOf, markOf, type Stroke, under } from '#export/timeline-drawing.ts'
import { LETTERS, SCREEN_WIDTH, timelineShape } from '#export/timeline-shape.ts'
import { KINDS } from '#export/timeline-words.ts'
import type { TimelinePoint } from '#model/document.ts'
import { MONTHS } from '#model/show-date.ts'
import { jour } from '../support/days.ts'
import { anyPoints, LABELS, samplePoints } from '../support/timeline-sample.ts'

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The room a stroke takes, the letters above and under the line they stand on. */
function boxOf(stroke: Stroke): Box {
  switch (stroke.kind) {
    case 'line': {
      const xs = stroke.points.map(([x]) => x)
      const ys = stroke.points.map(([, y]) => y)
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
    }
    case 'square':
      return { left: stroke.x, right: stroke.x + stroke.side, top: stroke.y, bottom: stroke.y + stroke.side }
    case 'circle': {
      const { x, y, r } = stroke
      return { left: x - r, right: x + r, top: y - r, bottom: y + r }
    }
    case 'text': {
      const { x, y, words } = stroke
      return { left: x, right: x + widthOf(words, LETTERS), top: y - 11, bottom: y + 3 }
    }
  }
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** What is wrong with a drawing: what leaves it, and what meets words or a mark that are not its own. */
function faultsOf({ width, height, strokes }: Drawing): readonly string[] {
  const boxes = strokes.map((stroke) => ({ stroke, box: boxOf(stroke) }))
  const outside = boxes.filter(
    ({ box }) => box.left < 0 || box.top < 0 || box.right > width + 0.001 || box.bottom > height,
  )
  const words = boxes.filter(({ stroke }) => stroke.kind === 'text')
  const marks = boxes.filter(
    ({ stroke }) => stroke.kind === 'square' || (stroke.kind === 'circle' && stroke.r > 3),
  )
  const leads = boxes.filter(({ stroke }) => stroke.look === 'lead')
  const held = [...words, ...marks]
  const met = held.flatMap((one, at) =>
    [...held.slice(at + 1), ...leads]
      .filter((other) => meet(one.box, other.box))
      .map((other) => [one, other]),
  )
  return [
    ...outside.map(({ stroke }) => `outside: ${JSON.stringify(stroke)}`),
    ...met.map((pair) => `touch: ${pair.map(({ stroke }) => JSON.stringify(stroke)).join(' ')}`),
  ]
}

const drawn = (points: readonly TimelinePoint[], width: number): Drawing => {
  const shape = timelineShape(points, width)
  if (!shape) throw new Error('nothing to draw')
  return under(drawingOf(shape), keyOf(width), LETTERS)
}

/** In large print, on paper, on a screen. */
const WIDTHS = [540, 696, SCREEN_WIDTH]
/** Height of a page of paper for that width, under a heading. */
const PAGE = 1.4

describe('the drawing of a timeline', () => {
  it('has nothing outside, and no words, mark or line that meet, whatever the days', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom(...WIDTHS), (points, width) => {
        expect(faultsOf(drawn(points, width))).toEqual([])
      }),
      { seed: 20261126, numRuns: 1000 },
    )
  })

  it('sees what it looks for: words side by side on one day would meet', () => {
    const [lower, upper] = [0, 8].map(
      (up): Stroke => ({ kind: 'text', look: 'day', x: 0, y: 40 - up, words: 'Un' }),
    )
    const strokes = [lower, upper].filter((stroke) => stroke !== undefined)
    expect(faultsOf({ width: 100, height: 60, strokes })).toHaveLength(1)
    expect(faultsOf({ width: 10, height: 60, strokes: strokes.slice(1) })).toHaveLength(1)
  })

  it.each(samplePoints)('%s: no fault, on one page', (_, points) => {
    expect(points.length).toBeGreaterThan(0)
    for (const width of WIDTHS) {
      const drawing = drawn(points, width)
      expect(faultsOf(drawing)).toEqual([])
      expect(drawing.height).toBeLessThan(width * PAGE)
    }
  })

  it('holds on one page when everything happens on one day', () => {
    const points = LABELS.map((label): TimelinePoint => ({ label, date: jour('2027-03-16'), kind: 'law' }))
    for (const width of WIDTHS) expect(drawn(points, width).height).toBeLessThan(width * PAGE)
  })

  it('says each day, in its order, its words, and what the four marks mean', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const said = drawn(points, 696).strokes.flatMap((stroke) =>
          stroke.kind === 'text' ? [stroke.words] : [],
        )
        for (const { label } of points) expect(said).toContain(label)
        expect(said.slice(-KINDS.length)).toEqual(KINDS.map(([, words]) => words))
        const marks = timelineShape(points, 696)?.marks ?? []
        expect(marks.map(({ date }) => date)).toEqual(points.map(({ date }) => date).toSorted())
        expect(marks.every(({ x }, at) => at === 0 || (marks[at - 1]?.x ?? 0) <= x)).toBe(true)
      }),
      { seed: 20261126, numRuns: 100 },
    )
  })

  it('has four marks of four shapes, without their colours', () => {
    const shapes = KINDS.map(([kind]) =>
      markOf(kind, 0, 0)
        .map(({ kind, look }) => `${kind} ${look}`)
        .join(),
    )
    expect(new Set(shapes).size).toBe(KINDS.length)
  })

  it('is nothing without a point', () => {
    expect(timelineShape([], 696)).toBeUndefined()
  })
})

const namesOf = (from: string, to: string, width = 696): readonly string[] =>
  (
    timelineShape(
      [from, to].map((iso) => ({ label: 'Vote', date: jour(iso), kind: 'vote' })),
      width,
    )?.months ?? []
  ).flatMap(({ name }) => (name === undefined ? [] : [name]))

describe('the months of a timeline', () => {
  it('are all named while they have room, the first and January with their year', () => {
    expect(namesOf('2026-10-15', '2027-02-20')).toEqual([
      'novembre 2026',
      'décembre',
      'janvier 2027',
      'février',
    ])
  })

  it('are named less often when they are narrow', () => {
    expect(namesOf('2026-10-15', '2028-04-20')).toEqual([
      'janvier 2027',
      'avril',
      'juillet',
      'octobre',
      'janvier 2028',
      'avril',
    ])
  })

  it('are marked no more when they would touch, and the calendar may end', () => {
    expect(
      timelineShape(
        [
          { label: 'A', date: jour('2026-01-01'), kind: 'law' },
          { label: 'B', date: jour('9999-12-31'), kind: 'law' },
        ],
        696,
      )?.months,
    ).toEqual([])
    expect(namesOf('9999-12-30', '9999-12-31').length).toBeLessThan(2)
  })
})

/** Widths of the letters of Arial (Helvetica’s own metrics), in thousandths of their size: usual, bold. */
const ARIAL: Readonly<Record<string, readonly [number, number]>> = {
  a: [556, 556],
  b: [556, 611],
  c: [500, 556],
  ç: [500, 556],
  d: [556, 611],
  e: [556, 556],
  f: [278, 333],
  g: [556, 611],
  h: [556, 611],
  i: [222, 278],
  j: [222, 278],
  l: [222, 278],
  m: [833, 889],
  n: [556, 611],
  o: [556, 611],
  p: [556, 611],
  q: [556, 611],
  r: [333, 389],
  s: [500, 556],
  t: [278, 333],
  u: [556, 611],
  v: [500, 556],
  x: [500, 556],
  y: [500, 556],
  é: [556, 556],
  è: [556, 556],
  û: [556, 611],
  ' ': [278, 278],
  '\u00a0': [278, 278],
  '\u202f': [278, 278],
  ',': [278, 278],
  '.': [278, 278],
  ':': [278, 333],
  '’': [222, 278],
  '?': [556, 611],
  '-': [333, 333],
  D: [722, 722],
  E: [667, 667],
  É: [667, 667],
  F: [611, 611],
  I: [278, 278],
  L: [556, 611],
  N: [722, 722],
  P: [667, 667],
  S: [667, 667],
  U: [722, 722],
}
const inArial = (words: string, weight: 0 | 1): number =>
  [...words].reduce(
    (sum, letter) => sum + (ARIAL[letter]?.[weight] ?? (/\d/.test(letter) ? 556 : Number.NaN)),
    0,
  ) / 1000

describe('the width of words', () => {
  it.each([...LABELS, ...KINDS.map(([, words]) => words)])(
    '« %s » has the room it takes in Arial',
    (words) => {
      expect(widthOf(words, 1)).toBeGreaterThanOrEqual(inArial(words, 0))
      expect(widthOf(words, 1)).toBeLessThan(inArial(words, 0) * 1.25)
    },
  )

  it('each day of the year has it in bold', () => {
    for (const month of MONTHS)
      for (const day of ['1er', '2', '11', '28'])
        expect(widthOf(`${day}\u00a0${month}`, 1)).toBeGreaterThanOrEqual(inArial(`${day}\u00a0${month}`, 1))
  })
})
