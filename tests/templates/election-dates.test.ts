import { describe, expect, it } from 'vitest'
import { electedUntilATerm } from '#assembly/elected-terms.ts'
import { electionAgenda } from '#assembly/election-agenda.ts'
import { electionCalendar } from '#assembly/election-documents.ts'
import { toMarkdown } from '#export/markdown.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import { settledValue } from '#model/finding.ts'
import { showDate } from '#model/show-date.ts'
import { CONSTATS_ELECTION } from '#rules/constats-election.ts'
import { templates } from '../support/shipped.ts'
import { electionTrials } from '../support/try-election.ts'

const WRITTEN =
  /\b(?:1er|\d{1,2})\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s\d{4}\b/g

/** With plain spaces and no line end: « 1er mars 2027 ». */
const plain = (words: string): string => words.replaceAll(/\s/g, ' ')

/** Every day the calendar, the answers and the conclusions give, as it is written. */
function daysOf(environment: (typeof electionTrials)[number]['environment']): ReadonlySet<string> {
  const days = new Set<string>()
  const see = (value: unknown): void => {
    if (typeof value === 'string') {
      const day = parseIsoDate(value)
      if (day) days.add(plain(showDate(day)))
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(see)
  }
  see(electionCalendar(environment))
  for (const fact of Object.keys(environment.questions)) see(environment.answer(fact).value)
  for (const constat of Object.keys(CONSTATS_ELECTION)) see(settledValue(environment.finding(constat)))
  // The day we advise to write to the inspector is counted from the end of each contract.
  for (const { jourSaisine } of electedUntilATerm(environment)) if (jourSaisine) days.add(plain(jourSaisine))
  return days
}

/** A ruling is cited with its date, which is no day of the election. */
const RULING = /Cass\. soc\., \d{1,2} \p{L}+ \d{4}/gu

/** A law cited with its date: older than any election a dossier prepares. */
const isOfTheLaw = (day: string): boolean => Number(day.slice(-4)) < 2025

describe.each(electionTrials.map((trial) => [trial.id, trial] as const))('the dates of %s', (_, trial) => {
  const { environment, documents } = trial
  const days = daysOf(environment)

  it('are in every document those of the calendar and of the answers', () => {
    const strange = documents.flatMap((document) =>
      [...plain(toMarkdown(document)).replaceAll(RULING, '').matchAll(WRITTEN)]
        .filter(([day]) => !isOfTheLaw(day) && !days.has(day))
        .map(([day]) => `${document.model}: ${day}`),
    )
    expect(strange).toEqual([])
  })

  it('leave no court deadline to compute: the day printed is the one to remember (art. 642 CPC)', () => {
    const left = documents.filter((document) => /si ce jour est un samedi/i.test(plain(toMarkdown(document))))
    expect(left.map(({ model }) => model)).toEqual([])
  })

  it('are those of its agenda', () => {
    const agenda = electionAgenda(environment, templates.words)
    expect(agenda.length).toBeGreaterThan(10)
    expect(agenda.filter(({ date }) => !days.has(plain(showDate(date))))).toEqual([])
    expect(agenda.map(({ date }) => date)).toEqual(agenda.map(({ date }) => date).sort())
  })
})
