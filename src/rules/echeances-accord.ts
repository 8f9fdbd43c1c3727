import { addDays, addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { type Finding, known, needs } from '#model/finding.ts'
import type { Facts } from '#questions/questionnaire.ts'

const MONTHS_IN_A_YEAR = 12

type Given<K extends keyof Facts> = { readonly [F in K]?: Facts[F] | undefined }

type Conclusion = Given<'dateSignature' | 'prepareUnAvenant' | 'dateAccordRevise'>

type Depart = Conclusion & Given<'dateEntreeEnVigueur'>

type Terme = Depart & Given<'dureeAccordAnnees'>

/** Jour où l’accord a été conclu : celui de l’accord révisé, quand le dossier prépare un avenant (L. 2261-8). */
function conclusion(
  { prepareUnAvenant, dateAccordRevise, dateSignature }: Conclusion,
  article: string,
): Finding<CalendarDate> {
  const [fact, jour] = prepareUnAvenant
    ? (['dateAccordRevise', dateAccordRevise] as const)
    : (['dateSignature', dateSignature] as const)
  return jour === undefined ? needs(fact, article) : known(jour, article)
}

/**
 * Jour à partir duquel se comptent les échéances de l’accord : son entrée en vigueur quand elle a une date, sinon sa signature,
 * le lendemain du dépôt n’étant pas connu d’avance (L. 2261-1).
 */
export function computeDepartAccord(depart: Depart): Finding<CalendarDate> {
  const { dateEntreeEnVigueur } = depart
  return dateEntreeEnVigueur === undefined
    ? conclusion(depart, 'L2261-1')
    : known(dateEntreeEnVigueur, 'L2261-1')
}

/** Jour où les parties se revoient pour décider s’il faut changer l’accord (L. 2222-5-1). */
export function computeRendezVousAccord(
  accord: Depart & Pick<Facts, 'delaiRendezVous'>,
): Finding<CalendarDate> {
  const { delaiRendezVous } = accord
  if (delaiRendezVous === undefined) return needs('delaiRendezVous', 'L2222-5-1')
  return apres(accord, delaiRendezVous, 'L2222-5-1')
}

/** Dernier jour d’un accord à durée déterminée (L. 2222-4). */
export function computeTermeAccord(accord: Terme): Finding<CalendarDate> {
  const { dureeAccordAnnees } = accord
  if (dureeAccordAnnees === undefined) return needs('dureeAccordAnnees', 'L2222-4')
  const fin = apres(accord, dureeAccordAnnees * MONTHS_IN_A_YEAR, 'L2222-4')
  return fin.state === 'known' ? { ...fin, value: addDays(fin.value, -1) } : fin
}

/** Dernier jour pour se revoir avant le terme, de quantième à quantième (L. 2222-4). */
export function computeLimiteRenouvellement(
  accord: Terme & Pick<Facts, 'delaiRenouvellement'>,
): Finding<CalendarDate> {
  const { delaiRenouvellement } = accord
  if (delaiRenouvellement === undefined) return needs('delaiRenouvellement', 'L2222-4')
  const fin = computeTermeAccord(accord)
  return fin.state === 'known' ? { ...fin, value: addMonths(fin.value, -delaiRenouvellement) } : fin
}

/** Premier anniversaire de la conclusion : le mois qui le précède ouvre la dénonciation par les salariés (L. 2232-22). */
export function computePremierAnniversaire(signe: Conclusion): Finding<CalendarDate> {
  const jour = conclusion(signe, 'L2232-22')
  return jour.state === 'known' ? { ...jour, value: addMonths(jour.value, MONTHS_IN_A_YEAR) } : jour
}

function apres(depart: Depart, mois: number, article: string): Finding<CalendarDate> {
  const debut = computeDepartAccord(depart)
  return debut.state === 'known' ? known(addMonths(debut.value, mois), article) : debut
}
