import { describe, expect, it } from 'vitest'
import { electionCalendar } from '#assembly/election-documents.ts'
import { toMarkdown } from '#export/markdown.ts'
import { showDate } from '#model/show-date.ts'
import { jourDuCalendrier } from '#rules/etape-electorale.ts'
import { electionModels, electionTrials } from '../support/try-election.ts'

const ELECTED = 'guide-cse-elus'
const PARTIAL = 'guide-cse-partielles'
const SUMMARY = 'courriers-cse/a00-sommaire'

/** With plain spaces and straight apostrophes. */
const plain = (words: string): string => words.replaceAll(/[^\S\n]/g, ' ').replaceAll('’', "'")

it('the guides are those of the management, that of the elected, and that of everyone', () => {
  const guides = electionModels.filter(({ heading }) => heading === 'Le guide')
  expect(guides.map(({ id }) => id)).toEqual(['guide-cse', ELECTED, 'guide-cse-facile-a-lire', PARTIAL])
})

describe.each(electionTrials.map((trial) => [trial.id, trial] as const))('the papers of %s', (_, trial) => {
  const { environment, documents } = trial
  const written = (model: string): string =>
    plain(
      documents
        .filter((one) => one.model === model)
        .map(toMarkdown)
        .join('\n'),
    )

  it('have the guide of the elected unless nobody is elected', () => {
    expect(documents.some(({ model }) => model === ELECTED)).toBe(
      environment.answer('carenceConstatee').value !== true,
    )
  })

  it('are named there by their titles, and go with it', () => {
    const titles = new Set(documents.map(({ title }) => plain(title)))
    const [guide = '', papers = ''] = written(ELECTED).split('Les papiers dont vous vous servirez')
    const named = [...papers.matchAll(/^\| « ([^»]+) » \|/gm)].map(([, title]) => title ?? '')
    // A paper of the elected goes with the election once they are known; those of later come then.
    const known = new Set(electionModels.map(({ title }) => plain(title)))
    expect(named.length > 5).toBe(guide !== '')
    expect(named.filter((title) => !known.has(title))).toEqual([])
    if (environment.answer('elusDuComite').value !== undefined)
      expect(named.filter((title) => !titles.has(title))).toEqual([])
  })

  it('are in their summary in the order of their days', () => {
    const order = (electionCalendar(environment)?.etapes ?? [])
      .map(jourDuCalendrier)
      .filter((day) => day !== undefined)
      .toSorted()
      .map((day) => plain(showDate(day)))
    const [papers = ''] = written(SUMMARY).split('## Le calendrier')
    const days = [...papers.matchAll(/^\| (\S+ \S+ \d{4}) \|/gm)].map(([, day]) => day ?? '')
    const ranks = days.map((day) => order.indexOf(day))
    expect(days.length).toBeGreaterThan(10)
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
    expect(ranks).not.toContain(-1)
  })
})
