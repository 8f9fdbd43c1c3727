import type { MarkKind, TimelinePoint } from '#model/document.ts'
import { showDate } from '#model/show-date.ts'

/** The four kinds of points, as the key says them. */
export const KINDS: readonly (readonly [MarkKind, string])[] = [
  ['fixed', 'jour choisi'],
  ['law', 'dernier jour de la loi, ou un jour ouvré avant lui'],
  ['advice', 'conseil : la loi ne fixe pas de date'],
  ['vote', 'vote'],
]

/** A point for who does not see the drawing: « 16 mars 2027 : Premier tour (vote) ». */
export const sayPoint = ({ date, label, kind }: TimelinePoint): string =>
  `${showDate(date)}\u00a0: ${label} (${KINDS.find(([one]) => one === kind)?.[1] ?? ''})`

/** All the points of a drawing, in sentences. */
export const sayPoints = (points: readonly TimelinePoint[]): string =>
  points.map((point) => `${sayPoint(point)}.`).join(' ')
