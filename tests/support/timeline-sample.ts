import fc from 'fast-check'
import { electionCalendar } from '#assembly/election-documents.ts'
import { pointOf } from '#assembly/election-timeline.ts'
import { addDays } from '#model/calendar-date.ts'
import type { TimelinePoint } from '#model/document.ts'
import { jour } from './days.ts'
import { electionTrials } from './try-election.ts'

/** The words of the longest calendars. */
export const LABELS = [
  'Nouvelle demande possible',
  'Élection engagée',
  'Informer l’équipe',
  'Un salarié candidat ?',
  'Invitations reçues',
  'Négocier le protocole',
  'Liste électorale',
  'Listes de candidats',
  'Premier tour',
  'Second tour, si besoin',
  'Procès-verbal envoyé',
  'Première réunion',
  'Documentation remise',
  'Fin du mandat actuel',
]

/** From one to all of them, whatever their days: on one day, side by side, years apart. */
export const anyPoints: fc.Arbitrary<readonly TimelinePoint[]> = fc
  .tuple(fc.constantFrom(0, 3, 40, 200, 1500), fc.subarray(LABELS, { minLength: 1 }))
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
    (electionCalendar(environment)?.etapes ?? []).flatMap((etape) => pointOf(etape) ?? []),
  ],
)
