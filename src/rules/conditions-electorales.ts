import { addMonths, type CalendarDate } from '#model/calendar-date.ts'
import type { ReasonStep } from '#model/finding.ts'
import type { Parameter } from '#model/parameters.ts'

/** What one condition gives: met, not met, met in one reading of the text only, or waiting for a fact. */
export type Condition = {
  readonly state: 'met' | 'unmet' | 'doubt' | 'unknown'
  /** How it was settled. */
  readonly step?: ReasonStep
  /** The fact an unknown condition waits for. */
  readonly fact?: string
  /** The readings of a condition in doubt: keys of `lectures`, the one that meets it, and the one that does not. */
  readonly readings?: { readonly met: string; readonly unmet: string }
}

export const MET: Condition = { state: 'met' }
export const UNMET: Condition = { state: 'unmet' }
export const unknown = (fact: string): Condition => ({ state: 'unknown', fact })

/** Met unless something rules it out, which the step says: a key of `etapes`. */
export const unless = (ruledOut: boolean, key: string): Condition =>
  ruledOut ? { ...UNMET, step: { key, values: {} } } : MET

/** All at once: one not met decides, then a fact that is missing, then a doubt. */
export function allOf(...conditions: readonly Condition[]): Condition {
  const first = (state: Condition['state']) => conditions.find((one) => one.state === state)
  return first('unmet') ?? first('unknown') ?? first('doubt') ?? MET
}

const MONTHS_IN_A_YEAR = 12

/**
 * Âge révolu au premier tour, l’anniversaire compris. Sans date du premier tour, l’âge atteint avant que la loi ne s’applique
 * l’est à tout scrutin qu’elle règle.
 */
export function ageRevolu(
  {
    naissance,
    premierTour,
  }: { readonly naissance?: CalendarDate | undefined; readonly premierTour?: CalendarDate | undefined },
  age: Parameter,
): Condition {
  if (naissance === undefined) return unknown('naissance')
  const anniversaire = addMonths(naissance, age.value * MONTHS_IN_A_YEAR)
  if (premierTour === undefined) return anniversaire <= age.since ? MET : unknown('dateDuPremierTour')
  const values = { age: age.value, anniversaire, premierTour }
  return anniversaire <= premierTour
    ? { state: 'met', step: { key: 'ageAtteint', values } }
    : { state: 'unmet', step: { key: 'ageNonAtteint', values } }
}

/** Ce que l’on sait de la présence d’une personne dans l’entreprise. */
export type Presence = {
  readonly premierTour?: CalendarDate | undefined
  /** Début de la présence sans interruption. */
  readonly entree?: CalendarDate | undefined
  /** Début du tout premier contrat, quand des interruptions l’ont suivi. */
  readonly premiereEntree?: CalendarDate | undefined
  /** Ancienneté déjà comptée, en mois. */
  readonly ancienneteMois?: number | undefined
  /** Mois de présence sans interruption. */
  readonly presenceContinueMois?: number | undefined
  /** Mois de contrat des douze derniers mois, interruptions déduites. */
  readonly moisDeContrat?: number | undefined
}

const READINGS = { met: 'contratsTotalises', unmet: 'presenceContinue' } as const

/**
 * Ancienneté de droit commun au premier tour, même quantième compris (L. 2314-18, L. 2314-19). Quand des contrats se suivent
 * avec des interruptions, aucun texte ne dit si elles comptent : le doute ne porte que sur ce qui dépend d’elles.
 */
export function anciennete(presence: Presence, mois: Parameter): Condition {
  const { entree, premiereEntree, ancienneteMois, presenceContinueMois, moisDeContrat } = presence
  if (ancienneteMois !== undefined) return enMois(ancienneteMois, mois)
  // Twelve months of contract out of the last twelve leave no room for a break.
  const annee = moisDeContrat !== undefined && moisDeContrat >= MONTHS_IN_A_YEAR ? moisDeContrat : 0
  const continus = enMois(Math.max(presenceContinueMois ?? 0, annee), mois)
  if (continus.state === 'met') return continus
  if (entree !== undefined || premiereEntree !== undefined) return depuisLEntree(presence, mois)
  if (moisDeContrat !== undefined) {
    return doute({ key: 'moisDeContratDiscontinus', values: { moisDeContrat, mois: mois.value } })
  }
  return presenceContinueMois === undefined ? unknown('entree') : continus
}

/** The uninterrupted presence decides when it is long enough; the first contract, when even it is too recent. */
function depuisLEntree(
  { entree, premiereEntree, premierTour }: Presence,
  { value: mois }: Parameter,
): Condition {
  if (premierTour === undefined) return unknown('dateDuPremierTour')
  const depuis = (date: CalendarDate): Condition => {
    const acquise = addMonths(date, mois)
    const values = { entree: date, mois, acquise }
    return acquise <= premierTour
      ? { state: 'met', step: { key: 'ancienneteAcquise', values } }
      : { state: 'unmet', step: { key: 'ancienneteNonAcquise', values } }
  }
  const sansCoupure = entree === undefined ? UNMET : depuis(entree)
  if (sansCoupure.state === 'met' || premiereEntree === undefined) return sansCoupure
  const enTout = depuis(premiereEntree)
  if (enTout.state === 'unmet') return enTout
  return doute({ key: 'premierContratAnterieur', values: { entree: premiereEntree, mois } })
}

const doute = (step: ReasonStep): Condition => ({ state: 'doubt', readings: READINGS, step })

/** A number of months compared with the one that is needed. */
export function enMois(presents: number, { value }: Parameter): Condition {
  const step = { key: 'moisDePresence', values: { presents, mois: value } }
  return { state: presents >= value ? 'met' : 'unmet', step }
}
