import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { writeAgenda } from '#export/agenda.ts'
import { addDays } from '#model/calendar-date.ts'
import { jour } from '../support/days.ts'

const made = jour('2026-11-26')
const options = { made, daysBefore: 7 }

/** What an agenda reads in the file. */
function eventsOf(file: string) {
  const root = new ICAL.Component(ICAL.parse(file))
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const alarm = component.getFirstSubcomponent('valarm')
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      isWholeDay: event.startDate.isDate,
      title: event.summary,
      description: event.description,
      alarm: alarm?.getFirstPropertyValue('trigger')?.toString(),
    }
  })
}

describe('an agenda file', () => {
  it('gives a calendar parser every day, whole, with its words and its reminder', () => {
    const file = writeAgenda(
      'Élection du CSE',
      [
        {
          id: 'premierTour',
          date: jour('2027-03-16'),
          title: 'Premier tour ; virgule, et « guillemets »',
          description: 'Une ligne\nune autre',
        },
      ],
      options,
    )
    expect(eventsOf(file)).toEqual([
      {
        uid: 'premierTour@paraphe',
        day: '2027-03-16',
        isWholeDay: true,
        title: 'Premier tour ; virgule, et « guillemets »',
        description: 'Une ligne\nune autre',
        alarm: '-P7D',
      },
    ])
  })

  it('lets a day have a reminder of its own, on the day itself too', () => {
    const day = { date: jour('2027-03-16'), title: 'x', description: '' }
    const file = writeAgenda(
      'Essai',
      [
        { ...day, id: 'a', daysBefore: 0 },
        { ...day, id: 'b', daysBefore: 90 },
        { ...day, id: 'c' },
      ],
      options,
    )
    expect(eventsOf(file).map(({ alarm }) => alarm)).toEqual(['PT0S', '-P90D', '-P7D'])
  })

  it('never moves a day, whatever the day of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), (days) => {
        const date = addDays(jour('2026-01-01'), days)
        const file = writeAgenda('Essai', [{ id: 'x', date, title: 'x', description: '' }], options)
        expect(eventsOf(file).map(({ day }) => day)).toEqual([date])
      }),
    )
  })

  it('is the same file for the same days', () => {
    const days = [{ id: 'a', date: made, title: 'a', description: 'b' }]
    expect(writeAgenda('Essai', days, options)).toBe(writeAgenda('Essai', days, options))
  })
})
