import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { electionAgenda } from '#assembly/election-agenda.ts'
import { writeAgenda } from '#export/agenda.ts'
import type { Answers } from '#model/answers.ts'
import { jour } from '../support/days.ts'
import { environmentOf, templates } from '../support/shipped.ts'

const vote = {
  modeElection: 'miseEnPlace',
  effectifCse: '30',
  premierTour: '2026-10-13',
  voteTenu: true,
  carenceConstatee: false,
  proclamation: '2026-10-27',
}
const elue = { nomElu: 'Awa Diop', qualiteElu: 'titulaire', contratElu: 'cddi', termeElu: '2027-03-31' }

/** The days to write to the inspector, as an agenda reads them. */
function lettersIn(answers: Answers) {
  const days = electionAgenda(environmentOf(answers), templates.words)
  const file = writeAgenda('Élection', days, { made: jour('2026-11-26'), daysBefore: 7 })
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component)
    const alarm = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()
    const { uid, summary, description } = event
    return uid.startsWith('saisine')
      ? [{ uid, day: event.startDate.toString(), summary, description, alarm }]
      : []
  })
}

describe('the agenda of an election', () => {
  it('rings ninety days before the contract of someone elected ends, and names that person alone', () => {
    const [letter, ...others] = lettersIn({ ...vote, elusDuComite: [elue] })
    expect(others).toEqual([])
    expect(letter).toMatchObject({
      uid: 'saisineInspecteur-Awa%20Diop@paraphe',
      day: '2026-12-31',
      summary: 'Awa Diop\u00a0: écrire à l’inspecteur du travail',
      alarm: 'PT0S',
    })
    expect(letter?.description).toMatch(/son contrat finit le 31\smars\s2027/)
  })

  it('names the articles of the contract: a CDD, a CDD d’usage, a mission', () => {
    const articlesOf = (contratElu: string) =>
      lettersIn({ ...vote, elusDuComite: [{ ...elue, contratElu }] }).map(
        ({ description }) => description.match(/\((.*)\)/)?.[1],
      )
    expect(articlesOf('cddi')).toEqual([expect.stringMatching(/^article\sL\.\s2412.3$/)])
    expect(articlesOf('cddUsage')).toEqual([
      expect.stringMatching(/^articles\sL\.\s2412.3\set\sL\.\s2421.8$/),
    ])
    expect(articlesOf('mission')).toEqual([expect.stringMatching(/^article\sL\.\s2413.1$/)])
  })

  it('has no such day for a permanent contract, an unknown end, or before the vote', () => {
    const { termeElu: _, ...sansTerme } = elue
    expect(lettersIn({ ...vote, elusDuComite: [{ ...elue, contratElu: 'cdi' }] })).toEqual([])
    expect(lettersIn({ ...vote, elusDuComite: [sansTerme] })).toEqual([])
    expect(lettersIn({ ...vote, voteTenu: false, elusDuComite: [elue] })).toEqual([])
  })

  it('keeps two people of one name apart, and every day in order', () => {
    const answers = { ...vote, elusDuComite: [elue, { ...elue, termeElu: '2027-02-28' }] }
    expect(new Set(lettersIn(answers).map(({ uid }) => uid)).size).toBe(2)
    const days = electionAgenda(environmentOf(answers), templates.words).map(({ date }) => date)
    expect(days).toEqual(days.toSorted())
    expect(days.length).toBeGreaterThan(10)
  })

  it('ends the time to contest on the day a court would take, and says the day it is counted to', () => {
    // Fifteen days after Friday 23 October are Saturday 7 November.
    const days = electionAgenda(environmentOf({ ...vote, premierTour: '2026-10-23' }), templates.words)
    const contest = days.find(({ id }) => id === 'contestationDuPremierTour')
    expect(contest?.date).toBe('2026-11-09')
    expect(contest?.description).toMatch(/finit le 7\snovembre\s2026.* jusqu’au 9\snovembre\s2026/)
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted())
  })

  it('is empty while nothing can be counted', () => {
    expect(electionAgenda(environmentOf({ effectifCse: '30' }), templates.words)).toEqual([])
  })
})
