import { addDays, type CalendarDate } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { conseilDe, type Echeance, echeanceDe } from './jour-ouvre.ts'
import { type Lieu, METROPOLE } from './jours-feries.ts'

/** Dernier jour pour transmettre le procès-verbal au prestataire du ministère, sur le formulaire homologué (R. 2314-22). */
export function computeTransmissionPv(
  {
    election,
    lieu = METROPOLE,
  }: { readonly election?: CalendarDate | undefined; readonly lieu?: Lieu | undefined },
  parameters: Parameters,
): Finding<Echeance> {
  const delai = parameters.get('delaiTransmissionPv')
  if (election === undefined) return needs('dateElection', ...delai.sources)
  const echeance = echeanceDe(addDays(election, delai.value), lieu, parameters)
  return explained(
    known(echeance, ...delai.sources),
    { key: 'transmissionApresElection', values: { election, jours: delai.value } },
    ...conseilDe(echeance),
  )
}
