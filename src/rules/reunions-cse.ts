import { addDays, type CalendarDate, earlier } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs, uncertain, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { type Lieu, METROPOLE } from './jours-feries.ts'
import { jourOuvrable } from './jours-ouvrables.ts'

type ReunionInput = { readonly reunion?: CalendarDate | undefined; readonly lieu?: Lieu | undefined }
type ReceptionInput = { readonly reception?: CalendarDate | undefined; readonly lieu?: Lieu | undefined }

/** Dernier jour où les élus d’une petite structure remettent leur note, avant d’être reçus (L. 2315-22). */
export function computeNoteDesElus(
  { reception, lieu = METROPOLE }: ReceptionInput,
  parameters: Parameters,
): Finding<CalendarDate> {
  const delai = parameters.get('delaiNoteElus')
  if (reception === undefined) return needs('receptionDesElus', ...delai.sources)
  return withCaveats(
    explained(auPlusTard({ depart: reception, nombre: -delai.value, lieu }, parameters), {
      key: 'noteAvantReception',
      values: { reception, jours: delai.value },
    }),
    'saufCirconstances',
    'joursOuvrablesComptes',
  )
}

/** Dernier jour où l’employeur d’une petite structure répond par écrit, après la réunion (L. 2315-22). */
export function computeReponseAuxElus(
  { reunion, lieu = METROPOLE }: ReunionInput,
  parameters: Parameters,
): Finding<CalendarDate> {
  const delai = parameters.get('delaiReponseElus')
  if (reunion === undefined) return needs('dateReunionCse', ...delai.sources)
  return withCaveats(
    explained(auPlusTard({ depart: reunion, nombre: delai.value, lieu }, parameters), {
      key: 'reponseApresReunion',
      values: { reunion, jours: delai.value },
    }),
    'joursOuvrablesComptes',
  )
}

/** La date limite ; incertaine quand un jour peut-être férié la déplace : la plus tôt est la prudente. */
function auPlusTard(
  { depart, nombre, lieu }: { readonly depart: CalendarDate; readonly nombre: number; readonly lieu: Lieu },
  parameters: Parameters,
): Finding<CalendarDate> {
  const ferie = jourOuvrable({ depart, nombre }, { lieu, feries: 'possibles' }, parameters)
  const ordinaire = jourOuvrable({ depart, nombre }, { lieu, feries: 'certains' }, parameters)
  if (ferie === ordinaire) {
    return known(ferie, 'L2315-22', 'L3133-1', ...(lieu.zone === 'alsaceMoselle' ? ['L3134-13'] : []))
  }
  return uncertain(
    earlier(ferie, ordinaire),
    [
      { value: ferie, reason: 'ferieDansCeLieu' },
      { value: ordinaire, reason: 'ordinaireDansCeLieu' },
    ],
    'L2315-22',
    'L3133-1',
    lieu.zone === 'alsaceMoselle' ? 'L3134-13' : 'L3422-2',
  )
}

/** Dernier jour où communiquer l’ordre du jour aux membres, à l’inspection et à l’agent de prévention (L. 2315-30). */
export function computeOrdreDuJour(
  { reunion }: Pick<ReunionInput, 'reunion'>,
  parameters: Parameters,
): Finding<CalendarDate> {
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
