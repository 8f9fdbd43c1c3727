import { addDays, addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { type Finding, known, needs } from '#model/finding.ts'
import type { Facts } from '#questions/questionnaire.ts'

const MONTHS_IN_A_YEAR = 12

type Depart = { readonly [K in 'dateSignature' | 'dateEntreeEnVigueur']?: Facts[K] | undefined }

type Terme = Depart & { readonly dureeAccordAnnees?: Facts['dureeAccordAnnees'] | undefined }

/**
 * Jour à partir duquel se comptent les échéances de l’accord : son entrée en vigueur quand elle a une date, sinon sa signature,
 * le lendemain du dépôt n’étant pas connu d’avance (L. 2261-1).
 */
export function computeDepartAccord({ dateSignature, dateEntreeEnVigueur }: Depart): Finding<CalendarDate> {
  const depart = dateEntreeEnVigueur ?? dateSignature
  return depart === undefined ? needs('dateSignature', 'L2261-1') : known(depart, 'L2261-1')
}

/** Jour où les parties se revoient pour décider s’il faut changer l’accord (L. 2222-5-1). */
export function computeRendezVousAccord({
  delaiRendezVous,
  dateSignature,
  dateEntreeEnVigueur,
}: Depart & Pick<Facts, 'delaiRendezVous'>): Finding<CalendarDate> {
  if (delaiRendezVous === undefined) return needs('delaiRendezVous', 'L2222-5-1')
  return apres({ dateSignature, dateEntreeEnVigueur }, delaiRendezVous, 'L2222-5-1')
}

/** Dernier jour d’un accord à durée déterminée (L. 2222-4). */
export function computeTermeAccord({
  dureeAccordAnnees,
  dateSignature,
  dateEntreeEnVigueur,
}: Terme): Finding<CalendarDate> {
  if (dureeAccordAnnees === undefined) return needs('dureeAccordAnnees', 'L2222-4')
  const depart = { dateSignature, dateEntreeEnVigueur }
  const fin = apres(depart, dureeAccordAnnees * MONTHS_IN_A_YEAR, 'L2222-4')
  return fin.state === 'known' ? { ...fin, value: addDays(fin.value, -1) } : fin
}

/** Dernier jour pour se revoir avant le terme, de quantième à quantième (L. 2222-4). */
export function computeLimiteRenouvellement({
  delaiRenouvellement,
  dureeAccordAnnees,
  dateSignature,
  dateEntreeEnVigueur,
}: Terme & Pick<Facts, 'delaiRenouvellement'>): Finding<CalendarDate> {
  if (delaiRenouvellement === undefined) return needs('delaiRenouvellement', 'L2222-4')
  const fin = computeTermeAccord({ dureeAccordAnnees, dateSignature, dateEntreeEnVigueur })
  return fin.state === 'known' ? { ...fin, value: addMonths(fin.value, -delaiRenouvellement) } : fin
}

/** Premier anniversaire de la conclusion : le mois qui le précède ouvre la dénonciation par les salariés (L. 2232-22). */
export function computePremierAnniversaire({
  dateSignature,
}: Pick<Facts, 'dateSignature'>): Finding<CalendarDate> {
  if (dateSignature === undefined) return needs('dateSignature', 'L2232-22')
  return known(addMonths(dateSignature, MONTHS_IN_A_YEAR), 'L2232-22')
}

function apres(depart: Depart, mois: number, article: string): Finding<CalendarDate> {
  const debut = computeDepartAccord(depart)
  return debut.state === 'known' ? known(addMonths(debut.value, mois), article) : debut
}
