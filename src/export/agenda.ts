import ical, { ICalAlarmType } from 'ical-generator'
import type { CalendarDate } from '#model/calendar-date.ts'

/** A day to put in an agenda. */
export type AgendaDay = {
  /** Names the event for good: imported again, it is moved, not doubled. */
  readonly id: string
  readonly date: CalendarDate
  readonly title: string
  readonly description: string
  /** How long before it this day’s reminder rings, when it is not that of the others. */
  readonly daysBefore?: number
}

const SECONDS_IN_A_DAY = 86_400

/**
 * An iCalendar file (RFC 5545) of whole days, each with a reminder, `daysBefore` it unless it says its own. The same days give the same file:
 * `made` is the day it is made, and nothing else comes from the clock.
 */
export function writeAgenda(
  name: string,
  days: readonly AgendaDay[],
  options: { readonly made: CalendarDate; readonly daysBefore: number },
): string {
  const calendar = ical({ name, prodId: { company: 'Paraphe', product: 'Paraphe', language: 'FR' } })
  for (const { id, date, title, description, daysBefore = options.daysBefore } of days) {
    const event = calendar.createEvent({
      id: `${id}@paraphe`,
      start: atMidnight(date),
      allDay: true,
      summary: title,
      description,
      stamp: atMidnight(options.made),
    })
    event.createAlarm({ type: ICalAlarmType.display, trigger: daysBefore * SECONDS_IN_A_DAY })
  }
  return calendar.toString()
}

/** Whole days are written from the universal day: local midnight would drift by one east or west. */
const atMidnight = (date: CalendarDate): string => `${date}T00:00:00.000Z`
