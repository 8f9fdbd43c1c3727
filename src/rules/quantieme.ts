import { type CalendarDate, partsOf } from '#model/calendar-date.ts'

/**
 * La réserve d’un délai en mois qui finit au dernier jour du mois, faute du même quantième : le Code du travail ne le dit pas,
 * l’article 641 du code de procédure civile le règle pour les procédures.
 */
export function reserveDuQuantieme(depart: CalendarDate, echeance: CalendarDate): readonly string[] {
  return partsOf(depart).day === partsOf(echeance).day ? [] : ['dernierJourDuMois']
}
