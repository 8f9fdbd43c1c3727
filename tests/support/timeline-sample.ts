import fc from 'fast-check'
import { electionCalendar } from '#assembly/election-documents.ts'
import { pointOf } from '#assembly/election-timeline.ts'
import { typeset } from '#assembly/typography.ts'
import { addDays } from '#model/calendar-date.ts'
import type { TimelinePoint } from '#model/document.ts'
import { jour } from './days.ts'
import { templates } from './shipped.ts'
import { electionTrials } from './try-election.ts'

/** The words of every step that is drawn. */
export const LABELS: readonly string[] = Object.values(templates.words.frise).map((words) => typeset(words))

/** From one to all of them, whatever their days: on one day, side by side, years apart. */
export const anyPoints: fc.Arbitrary<readonly TimelinePoint[]> = fc
  .tuple(fc.constantFrom(0, 3, 40, 200, 1500), fc.subarray([...LABELS], { minLength: 1 }))
  .chain(([span, labels]) =>
    fc.tuple(
      ...labels.map((label) =>
        fc.record({
          label: fc.constant(label),
          date: fc.nat(span).map((days) => addDays(jour('2026-12-01'), days)),
          kind: fc.constantFrom('vote', 'fixed', 'law', 'advice'),
        }),
      ),
    ),
  )

/** The points of each sample election. */
export const samplePoints: readonly (readonly [string, readonly TimelinePoint[]])[] = electionTrials.map(
  ({ id, environment }) => [
    id,
    (electionCalendar(environment)?.etapes ?? []).flatMap((etape) => pointOf(etape, templates.words) ?? []),
  ],
)
