import { addDays, type CalendarDate, FIRST_DATE, weekdayOf } from '#model/calendar-date.ts'
import type { ReasonStep } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { joursFeries, type Lieu } from './jours-feries.ts'

/** Une échéance de l’employeur : celle de la loi, que rien ne reporte, et le dernier jour ouvré qui la respecte (conseil). */
export type Echeance = { readonly dateLegale: CalendarDate; readonly dateConseillee: CalendarDate }

/** L’échéance de la loi et le jour conseillé : elle-même, ou le dernier jour ouvré avant elle. */
export function echeanceDe(dateLegale: CalendarDate, lieu: Lieu, parameters: Parameters): Echeance {
  return { dateLegale, dateConseillee: dernierJourOuvre(dateLegale, lieu, parameters) }
}

/** L’étape qui explique le conseil, quand l’échéance tombe un jour qui n’est pas ouvré. */
export function conseilDe({ dateLegale, dateConseillee }: Echeance): readonly ReasonStep[] {
  if (dateLegale === dateConseillee) return []
  return [{ key: 'conseilJourOuvre', values: { dateLegale, dateConseillee } }]
}

/** Le dernier jour ouvré, ce jour compris : du lundi au vendredi, sans les fêtes, même celles qui ne sont que possibles. */
export function dernierJourOuvre(date: CalendarDate, lieu: Lieu, parameters: Parameters): CalendarDate {
  let day = date
  // The calendar of the tool begins on a 1 January: nothing comes before it.
  while (day > FIRST_DATE && !estOuvre(day, lieu, parameters)) day = addDays(day, -1)
  return day
}

/** Le premier jour ouvré, ce jour compris. */
export function premierJourOuvre(date: CalendarDate, lieu: Lieu, parameters: Parameters): CalendarDate {
  let day = date
  while (!estOuvre(day, lieu, parameters)) day = addDays(day, 1)
  return day
}

/** Vrai du lundi au vendredi, hors jour férié en ce lieu ou possible en ce lieu. */
export function estOuvre(date: CalendarDate, lieu: Lieu, parameters: Parameters): boolean {
  return !estEnFinDeSemaine(date) && joursFeries(date, lieu, parameters).length === 0
}

/** Vrai un samedi ou un dimanche. */
export function estEnFinDeSemaine(date: CalendarDate): boolean {
  const weekday = weekdayOf(date)
  return weekday === 'saturday' || weekday === 'sunday'
}
