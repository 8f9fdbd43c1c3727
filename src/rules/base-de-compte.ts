import { addMonths, type CalendarDate } from '#model/calendar-date.ts'
import type { ContratCompte, UsageEffectif } from './contrat-compte.ts'

/** How a contract counts: not at all, one, its share of full time, or its share of time and of presence. */
export type Base = 'exclu' | 'unite' | 'horaires' | 'presence'

/** How this contract counts for this use, at that date (L. 1111-2, L. 1111-3, L. 2301-1). */
export function baseOf(contrat: ContratCompte, usage: UsageEffectif, date: CalendarDate | undefined): Base {
  switch (contrat.contrat) {
    case 'cdi':
    case 'cdiInclusion':
      return 'horaires'
    case 'domicile':
      return 'unite'
    case 'cdd':
    case 'cddi':
    case 'intermittent':
    case 'temporaire':
      return contrat.remplacement === true ? 'exclu' : 'presence'
    case 'cddUsage':
      // Whom it replaces works for the client: L. 1111-2, 2°, leaves out those who replace someone of the company.
      return 'presence'
    case 'misADisposition':
      return contrat.remplacement === true || !estIntegre(contrat, date) ? 'exclu' : 'presence'
    case 'cuiCaeAide':
    case 'cuiCieAide':
      return aideEnCours(contrat, date) && usage === 'accord' ? 'exclu' : baseDuTerme(contrat)
    case 'professionnalisation':
      // Until its end, or the end of the training action of an open contract (L. 1111-3, 6°).
      return aideEnCours(contrat, date) ? 'exclu' : 'horaires'
    case 'apprenti':
    case 'stagiaire':
    case 'mandataire':
    case 'benevole':
    case 'serviceCivique':
      return 'exclu'
  }
}

const baseDuTerme = ({ fin, remplacement }: ContratCompte): Base => {
  if (fin === undefined) return 'horaires'
  return remplacement === true ? 'exclu' : 'presence'
}

/** The public help of a subsidised contract still runs. */
export const aideEnCours = ({ finAide, fin }: ContratCompte, date: CalendarDate | undefined): boolean => {
  const end = finAide ?? fin
  return end === undefined || date === undefined || end >= date
}

/** Lent by another company: counted when in the premises and there for a year (L. 1111-2, 2°). */
function estIntegre({ dansLocaux, debut }: ContratCompte, date: CalendarDate | undefined): boolean {
  if (dansLocaux === false || !debut || !date) return false
  return addMonths(debut, MONTHS_IN_A_YEAR) <= date
}

export const estPresent = ({ debut, fin }: ContratCompte, date: CalendarDate): boolean =>
  (debut === undefined || debut <= date) && (fin === undefined || fin >= date)

const MONTHS_IN_A_YEAR = 12

/** A subsidised contract. */
export const estAide = ({ contrat }: ContratCompte): boolean =>
  contrat === 'cuiCaeAide' || contrat === 'cuiCieAide'

/** A contract with a term counts for its days: without its beginning nothing can be said. */
export function lacksDates({ contrat, debut }: ContratCompte): boolean {
  const byPresence = ['cdd', 'cddi', 'cddUsage', 'intermittent', 'temporaire', 'misADisposition']
  return byPresence.includes(contrat) && debut === undefined
}
