import { addDays, addMonths, type CalendarDate, dayNumber, partsOf } from '#model/calendar-date.ts'
import type { TimelinePoint } from '#model/document.ts'
import { MONTHS, showDate } from '#model/show-date.ts'
import { widthOf } from './letter-widths.ts'

export type Mark = TimelinePoint & {
  readonly x: number
  /** Height of the words: 0 is nearest the axis. */
  readonly lane: number
  /** Room that its mark and words take from its line, to the right. */
  readonly room: number
  /** Its day, as it is written over its words. */
  readonly day: string
}
export type TimelineShape = {
  readonly width: number
  readonly lanes: number
  readonly marks: readonly Mark[]
  /** Each first of a month, and its name where it has room. */
  readonly months: readonly { readonly x: number; readonly name?: string }[]
}

/** Width of the drawing on a screen; a file of its own has the same. */
export const SCREEN_WIDTH = 1160
/** Size of the letters, in the unit of the drawing. */
export const LETTERS = 14
/** From the line of a point to its words, and to its day, which its mark comes before. */
export const INDENT = { words: 6, day: 26, month: 5 } as const
const SIDE = 16
/** Days of the shortest month, and the room without which months are not marked: a few years on paper. */
const SHORTEST_MONTH = 28
const NARROWEST = 4
const GAP = 10

/**
 * Places the points on their days. Words stand to the right of their line, above those of the later points they meet: so
 * no line crosses any words. The scale is such that none leaves the drawing.
 */
export function timelineShape(points: readonly TimelinePoint[], width: number): TimelineShape | undefined {
  const sorted = points.toSorted((one, other) => dayNumber(one.date) - dayNumber(other.date))
  const [first] = sorted
  const last = sorted.at(-1)
  if (!first || !last) return undefined
  const from = dayNumber(first.date)
  const placed = sorted.map((point) => {
    const day = showDate(point.date).replace(/\s\d{4}$/, '')
    const room =
      Math.max(INDENT.day + widthOf(day, LETTERS), INDENT.words + widthOf(point.label, LETTERS)) + GAP
    return { ...point, day, room, days: dayNumber(point.date) - from }
  })
  const scales = placed.flatMap(({ days, room }) => (days > 0 ? [(width - SIDE - room) / days] : []))
  const scale = Math.max(0, Math.min(...scales, width))
  const xOf = (date: CalendarDate) => SIDE + (dayNumber(date) - from) * scale
  const marks: Mark[] = []
  for (const { days: _, ...point } of placed.toReversed()) {
    const x = xOf(point.date)
    const met = marks.filter((mark) => mark.x < x + point.room)
    marks.unshift({ ...point, x, lane: Math.max(0, ...met.map(({ lane }) => lane + 1)) })
  }
  const lanes = Math.max(...marks.map(({ lane }) => lane + 1))
  const isWide = scale * SHORTEST_MONTH > NARROWEST
  const months = isWide ? namedMonths(monthsBetween(first.date, last.date, xOf), width) : []
  return { width, lanes, marks, months }
}

type Month = { readonly x: number; readonly year: number; readonly month: number }

/** Each first of a month on the way. */
function monthsBetween(
  from: CalendarDate,
  to: CalendarDate,
  xOf: (date: CalendarDate) => number,
): readonly Month[] {
  const months: Month[] = []
  const firstDay = addDays(from, 1 - partsOf(from).day)
  let before = firstDay
  let date = addMonths(firstDay, 1)
  // No month comes after the last of the calendar.
  while (date <= to && before < date) {
    const { year, month } = partsOf(date)
    months.push({ x: xOf(date), year, month })
    before = date
    date = addMonths(date, 1)
  }
  return months
}

const YEAR = MONTHS.length
/** Every month is named or, where they are narrow, one of two, of three, of six, or each January. */
const STEPS = [1, 2, 3, 6, YEAR]

/** The names that have room; the first and each January say their year. */
function namedMonths(months: readonly Month[], width: number): TimelineShape['months'] {
  const nameEach = (step: number) => {
    const named = months.filter(({ month }) => (month - 1) % step === 0)
    return new Map(
      named.map((one, at) => {
        const { year, month } = one
        const name = MONTHS[month - 1] ?? ''
        return [one, at === 0 || month === 1 ? `${name} ${year}` : name] as const
      }),
    )
  }
  const endOf = ({ x }: Month, name: string) => x + INDENT.month + widthOf(name, LETTERS)
  const fits = (names: ReadonlyMap<Month, string>): boolean => {
    const all = [...names]
    return all.every(
      ([one, name], at) => endOf(one, name) <= (all[at + 1]?.[0].x ?? Number.POSITIVE_INFINITY),
    )
  }
  const names = STEPS.map(nameEach).find(fits)
  return months.map((one) => {
    const name = names?.get(one)
    return { x: one.x, ...(name !== undefined && endOf(one, name) <= width ? { name } : {}) }
  })
}
