// @vitest-environment jsdom
import { unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { electionAgenda } from '#assembly/election-agenda.ts'
import { ELECTION } from '#assembly/template.ts'
import { groundAt } from '#authoring/ground.ts'
import { electionFiles } from '#cli/election-files.ts'
import { buildWordShell } from '#export/word-shell.ts'
import { templates } from '../support/shipped.ts'
import { electionTrials } from '../support/try-election.ts'
import { wordFlaws } from '../support/word-flaws.ts'

const samples = templates.examples.filter(({ of }) => of === ELECTION)
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

describe.each(samples.map((sample) => [sample.id, sample] as const))('the files of %s', (id, sample) => {
  const { date, name: author, answers } = sample
  const given = { ground: groundAt(templates, date), answers }
  const trial = electionTrials.find((one) => one.id === id)

  it('are the guide, every paper without a flaw, the agenda, and all of them in one archive', {
    timeout: 120_000,
  }, async () => {
    const shell = await buildWordShell()
    const options = { shell, date, author, lawDate: templates.law.date, mode: 'final' } as const
    const files = electionFiles(templates, given, options)
    const names = files.map(({ name }) => name)
    const guide = answers['modeElection'] === 'partielle' ? 'guide-cse-partielles' : 'guide-cse'
    expect(names).toContain(`${guide}/${guide}.docx`)
    expect(names.slice(-2)).toEqual(['calendrier-election.ics', 'election-cse.zip'])
    const papers = files.filter(({ name }) => name.endsWith('.docx'))
    expect(papers).toHaveLength(trial?.documents.length ?? 0)
    for (const { name, bytes } of papers) expect([name, ...wordFlaws(bytes, 'final')]).toEqual([name])

    const opened = unzipSync(files.at(-1)?.bytes ?? new Uint8Array())
    expect(Object.keys(opened)).toEqual(names.slice(0, -1).map((one) => one.replace(/^.*\//, '')))

    const root = new ICAL.Component(ICAL.parse(textOf(opened['calendrier-election.ics'])))
    const read = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).startDate.toString())
    const days = trial ? electionAgenda(trial.environment, templates.words) : []
    expect(days.length).toBeGreaterThan(0)
    expect(read).toEqual(days.map(({ date: day }) => day))
  })
})

it('an agreement alone has no election', async () => {
  const member = templates.examples.find(({ of }) => of === undefined)
  if (!member) throw new Error('no sample')
  const shell = await buildWordShell()
  const given = { ground: groundAt(templates, member.date), answers: member.answers }
  const options = { shell, date: member.date, author: member.name, lawDate: templates.law.date }
  expect(electionFiles(templates, given, { ...options, mode: 'draft' })).toEqual([])
})
