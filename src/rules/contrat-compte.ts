import type { CalendarDate } from '#model/calendar-date.ts'
import type { TypeDeContrat } from './contrat.ts'

/** What the headcount is for: subsidised contracts count for the committee (L. 2301-1), not for the rest (L. 1111-3). */
export type UsageEffectif = 'cse' | 'accord'

/** A contract, or several alike. */
export type ContratCompte = {
  /** Whose it is: missions of a person are added up in a temporary work agency (L. 1251-54). */
  readonly nom?: string | undefined
  readonly naissance?: CalendarDate | undefined
  readonly contrat: TypeDeContrat
  /** Hours a week written in the contract; absent: full time. */
  readonly heuresHebdo?: number | undefined
  /** Absent for an open contract: present at the date. */
  readonly debut?: CalendarDate | undefined
  readonly fin?: CalendarDate | undefined
  /** Last day of the public help of a subsidised contract; absent: the help runs. */
  readonly finAide?: CalendarDate | undefined
  /** Replaces someone absent, or whose contract is suspended (L. 1111-2, 2°). */
  readonly remplacement?: boolean | undefined
  /** Lent by another company: present in the premises (L. 1111-2, 2°). */
  readonly dansLocaux?: boolean | undefined
  /** How many alike; one when absent. */
  readonly nombre?: number | undefined
}

/** Contracts alike and what they count for. */
export type Compte = { readonly contrat: ContratCompte; readonly valeur: number }
