import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  earlier,
  later,
  partsOf,
} from '#model/calendar-date.ts'
import { type Finding, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { dureeEnMois } from './duree-en-mois.ts'
import { computeEffectifEtti, type EffectifEtti } from './effectif-particulier.ts'

/** Une mission : sans fin, elle court encore. */
export type Mission = {
  readonly debut: CalendarDate
  readonly fin?: CalendarDate | undefined
  /** Le salarié temporaire qui la fait. */
  readonly salarie?: string | undefined
}

type MissionsInput = {
  readonly permanents?: number | undefined
  readonly missions: readonly Mission[]
  /** La dernière année civile est celle qui précède cette date. */
  readonly date?: CalendarDate | undefined
}

/**
 * Effectif d’une ETTI d’après les missions : celles d’une même personne s’ajoutent, sur la dernière année civile (L. 1251-54).
 * Quand on ne sait pas à qui sont plusieurs missions, le nom n’est demandé que s’il peut changer le compte.
 */
export function computeEffectifDesMissions(
  { permanents, missions, date }: MissionsInput,
  parameters: Parameters,
): Finding<EffectifEtti> {
  if (date === undefined) return needs('dateDuDecompte', 'L1251-54')
  const effectif = (moisDeMission: readonly number[]) =>
    computeEffectifEtti({ permanents, moisDeMission }, parameters)
  const anonymes = missions.length > 1 && missions.some(({ salarie }) => salarie === undefined)
  const parPersonne = moisParPersonne(missions, date)
  if (!anonymes) return effectif(parPersonne)
  // All of one person: the most months anyone can have.
  const ensemble = [parPersonne.reduce((sum, mois) => sum + mois, 0)]
  const seuil = parameters.get('moisDeMissionRetenus').value
  return ensemble.some((mois) => mois >= seuil)
    ? needs('salarieDesMissions', 'L1251-54', 'L1251-55')
    : effectif(parPersonne)
}

/** Months of each one in the calendar year before the date; a mission without a name is someone’s own. */
function moisParPersonne(missions: readonly Mission[], date: CalendarDate): readonly number[] {
  const premier = dateOf(partsOf(date).year - 1, 1, 1) ?? date
  const dernier = addDays(addMonths(premier, MONTHS_IN_A_YEAR), -1)
  const mois = new Map<string, number>()
  for (const [rang, { debut, fin = date, salarie = String(rang) }] of missions.entries()) {
    const du = later(debut, premier)
    const au = earlier(fin, dernier)
    mois.set(salarie, (mois.get(salarie) ?? 0) + dureeEnMois(du, au))
  }
  return [...mois.values()]
}

const MONTHS_IN_A_YEAR = 12
