import { addDays, type CalendarDate } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'

type ReunionInput = { readonly reunion?: CalendarDate | undefined }

/** Dernier jour où communiquer l’ordre du jour aux membres, à l’inspection et à l’agent de prévention (L. 2315-30). */
export function computeOrdreDuJour({ reunion }: ReunionInput, parameters: Parameters): Finding<CalendarDate> {
  const delai = parameters.get('delaiOrdreDuJour')
  if (reunion === undefined) return needs('dateReunionCse', ...delai.sources)
  return withCaveats(
    explained(known(addDays(reunion, -delai.value), ...delai.sources), {
      key: 'ordreDuJourAvantReunion',
      values: { reunion, jours: delai.value },
    }),
    'communiquerUnJourOuvre',
  )
}
