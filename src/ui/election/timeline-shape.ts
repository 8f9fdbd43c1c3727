import { addDays, addMonths, type CalendarDate, dayNumber, partsOf } from '#model/calendar-date.ts'
import { MONTHS } from '#model/show-date.ts'

/** What a point of the timeline stands for: a vote, a day fixed, the law’s last day, our advice. */
export type MarkKind = 'vote' | 'fixed' | 'law' | 'advice'

export type TimelineStep = {
  readonly id: string
  readonly date: CalendarDate
  readonly kind: MarkKind
  /** A few words. */
  readonly label: string
}
export type Mark = TimelineStep & {
  readonly x: number
  /** Height of the label: 0 is nearest the axis. */
  readonly lane: number
  /** Where its words stand from their line, so that none leaves the drawing. */
  readonly anchor: 'start' | 'end'
}
export type TimelineShape = {
  readonly width: number
  readonly lanes: number
  readonly marks: readonly Mark[]
  readonly months: readonly { readonly x: number; readonly name: string }[]
}

const WIDTH = 1160
const SIDE = 16
/** Room for the words of a label. */
const LABEL = 172

/** Places the steps on their days; labels that would touch go to another lane. */
export function timelineShape(steps: readonly TimelineStep[]): TimelineShape | undefined {
  const [first] = steps
  const last = steps.at(-1)
  if (!first || !last) return undefined
  const from = dayNumber(first.date)
  const span = Math.max(1, dayNumber(last.date) - from)
  const xOf = (date: CalendarDate) => SIDE + ((dayNumber(date) - from) / span) * (WIDTH - 2 * SIDE)
  const busy: number[] = []
  const marks = steps.map((step): Mark => {
    const x = xOf(step.date)
    const anchor = x + LABEL > WIDTH ? 'end' : 'start'
    const left = anchor === 'start' ? x : x - LABEL
    const free = busy.findIndex((end) => end <= left)
    const lane = free < 0 ? busy.length : free
    busy[lane] = left + LABEL
    return { ...step, x, lane, anchor }
  })
  return { width: WIDTH, lanes: busy.length, marks, months: monthsBetween(first.date, last.date, xOf) }
}

/** Each first of a month on the way. */
function monthsBetween(
  from: CalendarDate,
  to: CalendarDate,
  xOf: (date: CalendarDate) => number,
): TimelineShape['months'] {
  const months: { x: number; name: string }[] = []
  const firstDay = addDays(from, 1 - partsOf(from).day)
  for (let month = addMonths(firstDay, 1); month <= to; month = addMonths(month, 1)) {
    const { year, month: number } = partsOf(month)
    const name = MONTHS[number - 1] ?? ''
    months.push({ x: xOf(month), name: number === 1 ? `${name} ${year}` : name })
  }
  return months
}
