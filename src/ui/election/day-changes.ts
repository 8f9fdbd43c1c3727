import type { CalendarDate } from '#model/calendar-date.ts'
import { showDate } from '#model/show-date.ts'
import type { NomEtape } from '#rules/etape-electorale.ts'

/** The days of an election, by their steps, in order. */
export type Days = ReadonlyMap<NomEtape, CalendarDate>

/** The steps whose day is another, or that came, in order; steps that went are counted apart. */
export function changedDays(before: Days, now: Days): readonly NomEtape[] {
  return [...now].filter(([etape, day]) => before.get(etape) !== day).map(([etape]) => etape)
}

/** What has just changed in the calendar, in one sentence; nothing when no day did. */
export function sayDayChanges(
  before: Days,
  now: Days,
  nameOf: (etape: NomEtape) => string,
): string | undefined {
  if (before.size === 0 && now.size === 0) return undefined
  if (before.size === 0) return 'À l’instant : votre calendrier est écrit.'
  if (now.size === 0) return 'À l’instant : le calendrier attend de nouveau une réponse.'
  const changed = changedDays(before, now)
  const gone = [...before.keys()].filter((etape) => !now.has(etape))
  const [first] = changed
  if (first && changed.length === 1 && gone.length === 0) return sayOne(first, before, now, nameOf)
  const moved = changed.filter((etape) => before.has(etape)).length
  const sentences = [
    moved > 0 ? (moved > 1 ? `${moved} jours ont changé` : '1 jour a changé') : undefined,
    changed.length > moved ? `${countSteps(changed.length - moved)} en plus` : undefined,
    gone.length > 0 ? `${countSteps(gone.length)} en moins` : undefined,
  ].filter((words) => words !== undefined)
  return sentences.length === 0 ? undefined : `À l’instant : ${sentences.join(', ')}.`
}

function sayOne(etape: NomEtape, before: Days, now: Days, nameOf: (etape: NomEtape) => string): string {
  const [old, day] = [before.get(etape), now.get(etape)]
  const when = old
    ? `le ${showDate(day ?? '')} au lieu du ${showDate(old)}`
    : `le ${showDate(day ?? '')}, une étape de plus`
  return `À l’instant, ${when} : « ${nameOf(etape)} ».`
}

const countSteps = (count: number): string => `${count} étape${count > 1 ? 's' : ''}`
