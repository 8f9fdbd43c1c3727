import { addDays, type CalendarDate } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { conseilDe, type Echeance, echeanceDe } from './jour-ouvre.ts'
import { type Lieu, METROPOLE } from './jours-feries.ts'

/** Premier jour où informer le personnel : le premier tour se tient au plus tard le 90e jour suivant (L. 2314-4). */
export function computeInformationAuPlusTot(
  { premierTour }: { readonly premierTour?: CalendarDate | undefined },
  parameters: Parameters,
): Finding<CalendarDate> {
  const delai = parameters.get('delaiPremierTour')
  if (premierTour === undefined) return needs('premierTour', ...delai.sources)
  return explained(known(addDays(premierTour, -delai.value), ...delai.sources), {
    key: 'informationAvantPremierTour',
    values: { premierTour, jours: delai.value },
  })
}

/** Dernier jour du premier tour après l’information du personnel (L. 2314-4). */
export function computePremierTourAuPlusTard(
  {
    diffusion,
    lieu = METROPOLE,
  }: { readonly diffusion?: CalendarDate | undefined; readonly lieu?: Lieu | undefined },
  parameters: Parameters,
): Finding<Echeance> {
  const delai = parameters.get('delaiPremierTour')
  if (diffusion === undefined) return needs('dateInformation', ...delai.sources)
  const echeance = echeanceDe(addDays(diffusion, delai.value), lieu, parameters)
  return explained(
    known(echeance, ...delai.sources),
    { key: 'premierTourApresInformation', values: { diffusion, jours: delai.value } },
    ...conseilDe(echeance),
  )
}
