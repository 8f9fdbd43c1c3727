import { addDays, type CalendarDate, FIRST_DATE, weekdayOf } from '#model/calendar-date.ts'
import type { Parameters } from '#model/parameters.ts'
import { joursFeries, type Lieu } from './jours-feries.ts'

/** Jours fériés retenus : tous ceux qui sont possibles en ce lieu, ou seulement les certains. */
export type FeriesRetenus = 'possibles' | 'certains'

/**
 * Le jour qui vient `nombre` jours ouvrables après la date, avant elle quand il est négatif ; la date elle-même ne compte pas.
 */
export function jourOuvrable(
  { depart, nombre }: { readonly depart: CalendarDate; readonly nombre: number },
  { lieu, feries }: { readonly lieu: Lieu; readonly feries: FeriesRetenus },
  parameters: Parameters,
): CalendarDate {
  const step = Math.sign(nombre)
  let day = depart
  let left = Math.abs(nombre)
  // Nothing comes before the first day of the calendar, which is a 1 January.
  while (left > 0 && (step > 0 || day > FIRST_DATE)) {
    day = addDays(day, step)
    left -= estOuvrable(day, { lieu, feries }, parameters) ? 1 : 0
  }
  return day
}

/** Vrai du lundi au samedi, hors jour férié (L. 3133-1, L. 3134-13, L. 3422-2). */
export function estOuvrable(
  date: CalendarDate,
  { lieu, feries }: { readonly lieu: Lieu; readonly feries: FeriesRetenus },
  parameters: Parameters,
): boolean {
  if (weekdayOf(date) === 'sunday') return false
  return joursFeries(date, lieu, parameters).every(
    ({ portee }) => portee === 'incertaine' && feries === 'certains',
  )
}
