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

/** How far the letters of « 1er » are raised in a drawing, as a part of their size. */
export const RAISE = 0.33

/** « 1er mars » in three: what stands on the line, the letters to raise, what comes back to the line; nothing to raise otherwise. */
export function raisedIn(words: string): readonly [string, string, string] | undefined {
  const [, before, letters, after] = /^(1)(er)(\s.*)$/su.exec(words) ?? []
  return before !== undefined && letters !== undefined && after !== undefined
    ? [before, letters, after]
    : undefined
}
