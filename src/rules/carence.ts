import { addDays, addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs, uncertain } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { conseilDe, type Echeance, echeanceDe } from './jour-ouvre.ts'
import { type Lieu, METROPOLE } from './jours-feries.ts'

/** Après un procès-verbal de carence : jusqu’à quand l’envoyer à l’inspection, à partir de quand une demande vaut. */
export type SuitesCarence = {
  readonly transmission: Echeance
  readonly demandePossibleDes: CalendarDate
}

/**
 * Suites d’un procès-verbal de carence : quinze jours pour le transmettre à l’inspection du travail (L. 2314-9), et une
 * demande d’élections « à l’issue d’un délai de six mois » (L. 2314-8) : le texte ne dit pas si le dernier jour compte.
 */
export function computeSuitesCarence(
  {
    pvCarence,
    lieu = METROPOLE,
  }: { readonly pvCarence?: CalendarDate | undefined; readonly lieu?: Lieu | undefined },
  parameters: Parameters,
): Finding<SuitesCarence> {
  const envoi = parameters.get('delaiTransmissionCarence')
  const attente = parameters.get('delaiDemandeApresCarence')
  if (pvCarence === undefined) return needs('pvCarence', ...envoi.sources, ...attente.sources)
  const transmission = echeanceDe(addDays(pvCarence, envoi.value), lieu, parameters)
  const quantieme = addMonths(pvCarence, attente.value)
  const lendemain = { transmission, demandePossibleDes: addDays(quantieme, 1) }
  const finding = uncertain<SuitesCarence>(
    lendemain,
    [
      { value: lendemain, reason: 'demandeLeLendemain' },
      { value: { transmission, demandePossibleDes: quantieme }, reason: 'demandeLeJourMeme' },
    ],
    ...envoi.sources,
    ...attente.sources,
  )
  return explained(
    finding,
    { key: 'suitesDuPvCarence', values: { pvCarence, jours: envoi.value, mois: attente.value } },
    ...conseilDe(transmission),
  )
}

/** Dernier jour pour engager les élections à la demande d’un salarié ou d’un syndicat, sans CSE (L. 2314-8). */
export function computeEngagement(
  {
    demande,
    lieu = METROPOLE,
  }: { readonly demande?: CalendarDate | undefined; readonly lieu?: Lieu | undefined },
  parameters: Parameters,
): Finding<Echeance> {
  const delai = parameters.get('delaiEngagementElections')
  if (demande === undefined) return needs('demandeRecue', ...delai.sources)
  const echeance = echeanceDe(addMonths(demande, delai.value), lieu, parameters)
  return explained(
    known(echeance, ...delai.sources),
    { key: 'engagementApresDemande', values: { demande, mois: delai.value } },
    ...conseilDe(echeance),
  )
}
