import { addDays, type CalendarDate } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { conseilDe, type Echeance, echeanceDe } from './jour-ouvre.ts'
import { type Lieu, METROPOLE } from './jours-feries.ts'

/** Dernier jour du second tour, quand il y en a un : dans les quinze jours du premier (L. 2314-29). */
export function computeSecondTourAuPlusTard(
  {
    premierTour,
    lieu = METROPOLE,
  }: { readonly premierTour?: CalendarDate | undefined; readonly lieu?: Lieu | undefined },
  parameters: Parameters,
): Finding<Echeance> {
  const delai = parameters.get('delaiSecondTour')
  if (premierTour === undefined) return needs('premierTour', ...delai.sources)
  const echeance = echeanceDe(addDays(premierTour, delai.value), lieu, parameters)
  return explained(
    known(echeance, ...delai.sources),
    { key: 'secondTourApresPremier', values: { premierTour, jours: delai.value } },
    ...conseilDe(echeance),
  )
}
