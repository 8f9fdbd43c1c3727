import { addDays, addMonths, type CalendarDate, dayNumber } from '#model/calendar-date.ts'
import type { Parameters } from '#model/parameters.ts'
import { baseOf, estPresent } from './base-de-compte.ts'
import type { Compte, ContratCompte, UsageEffectif } from './contrat-compte.ts'
import { temporairesRetenus } from './temporaires-etti.ts'

/** The contracts counted, and how. */
export type Counted = {
  /** The end of the month counted. */
  readonly date: CalendarDate
  readonly contrats: readonly ContratCompte[]
  readonly usage: UsageEffectif
  /** Hours a week of full time in the company; the legal duration when absent. */
  readonly dureeReference?: number | undefined
  /** The company is a temporary work agency: `temporaire` is then its own staff (L. 1251-54). */
  readonly travailTemporaire?: boolean | undefined
}

/** What each contract counts for at the end of that month, in the order given. */
export function compter(input: Counted, parameters: Parameters): readonly Compte[] {
  const { date, contrats, usage } = input
  const reference = input.dureeReference ?? parameters.get('dureeLegaleHebdo').value
  const window = fenetreOf(date, parameters)
  const retenus =
    input.travailTemporaire === true
      ? new Set(temporairesRetenus(contrats, date, parameters).map(({ contrat }) => contrat))
      : undefined
  return contrats.map((contrat) => {
    if (retenus && contrat.contrat === 'temporaire') return { contrat, valeur: retenus.has(contrat) ? 1 : 0 }
    const share = Math.min(1, (contrat.heuresHebdo ?? reference) / reference)
    const each = valeurOf(contrat, { usage, date, window, share })
    return { contrat, valeur: each * (contrat.nombre ?? 1) }
  })
}

type Window = { readonly first: number; readonly last: number }
type Situation = {
  readonly usage: UsageEffectif
  readonly date: CalendarDate
  readonly window: Window
  /** Part of full time, at most one. */
  readonly share: number
}

function valeurOf(contrat: ContratCompte, { usage, date, window, share }: Situation): number {
  switch (baseOf(contrat, usage, date)) {
    case 'exclu':
      return 0
    case 'unite':
      return estPresent(contrat, date) ? 1 : 0
    case 'horaires':
      return estPresent(contrat, date) ? share : 0
    case 'presence':
      return share * presenceOf(contrat, window)
  }
}

/** Part of the days of the window covered by the contract. */
function presenceOf({ debut, fin }: ContratCompte, { first, last }: Window): number {
  const from = debut ? Math.max(dayNumber(debut), first) : first
  const to = fin ? Math.min(dayNumber(fin), last) : last
  return to < from ? 0 : (to - from + 1) / (last - first + 1)
}

/** The twelve months that end at the date, that day counted (L. 1111-2, 2°). */
function fenetreOf(date: CalendarDate, parameters: Parameters): Window {
  const months = parameters.get('moisDePresence').value
  const last = dayNumber(date)
  return { first: dayNumber(addMonths(addDays(date, 1), -months)), last }
}
