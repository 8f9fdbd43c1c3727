import { addDays, addMonths, type CalendarDate, dayNumber, partsOf } from '#model/calendar-date.ts'

const MONTHS_IN_A_YEAR = 12

/**
 * Mois du premier au dernier jour, tous deux comptés : les mois entiers vont de quantième à quantième (CPC, art. 641), et les
 * jours qui restent valent leur part du mois commencé. Zéro quand le dernier jour vient avant le premier.
 */
export function dureeEnMois(du: CalendarDate, au: CalendarDate): number {
  if (au < du) return 0
  const fin = addDays(au, 1)
  const from = partsOf(du)
  const to = partsOf(fin)
  const span = (to.year - from.year) * MONTHS_IN_A_YEAR + to.month - from.month
  const entiers = addMonths(du, span) <= fin ? span : span - 1
  const depuis = dayNumber(addMonths(du, entiers))
  return entiers + (dayNumber(fin) - depuis) / (dayNumber(addMonths(du, entiers + 1)) - depuis)
}
