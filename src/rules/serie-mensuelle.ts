import { addDays, addMonths, type CalendarDate, dateOf, partsOf } from '#model/calendar-date.ts'
import type { Parameters } from '#model/parameters.ts'
import { compter } from './compter-les-contrats.ts'
import type { ContratCompte, UsageEffectif } from './contrat-compte.ts'

/** The headcount at the end of a month, exact: nothing is rounded (L. 1111-2). */
export type EffectifDuMois = { readonly mois: CalendarDate; readonly effectif: number }

/** The last days of that many months, oldest first, ending with the last whole month at `date`. */
export function finsDeMois(date: CalendarDate, nombre: number): readonly CalendarDate[] {
  const { year, month } = partsOf(addDays(date, 1))
  // The first day of the month after the last whole one: its eve is an end of month.
  const next = dateOf(year, month, 1) ?? date
  return Array.from({ length: nombre }, (_, index) => addDays(addMonths(next, index + 1 - nombre), -1))
}

/** Effectif de chaque fin de mois (L. 1111-2, L. 1251-54), du plus ancien au plus récent. */
export function serieMensuelle(
  {
    contrats,
    mois,
    usage,
    dureeReference,
    travailTemporaire,
  }: {
    readonly contrats: readonly ContratCompte[]
    readonly mois: readonly CalendarDate[]
    readonly usage: UsageEffectif
    readonly dureeReference?: number | undefined
    readonly travailTemporaire?: boolean | undefined
  },
  parameters: Parameters,
): readonly EffectifDuMois[] {
  return mois.map((date) => {
    const comptes = compter({ date, contrats, usage, dureeReference, travailTemporaire }, parameters)
    return { mois: date, effectif: comptes.reduce((sum, { valeur }) => sum + valeur, 0) }
  })
}
