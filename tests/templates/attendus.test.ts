import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canBeFinal, problemsOfAssembly } from '#assembly/review-dossier.ts'
import { toMarkdown } from '#export/markdown.ts'
import { blanksOf, visit } from '#model/document.ts'
import { members, readingsOf, TEMPLATES_FOLDER, type Trial, templates, trials } from './try-example.ts'

const named = (some: readonly Trial[]) =>
  some.map((trial) => [`${trial.parsed.model.id}, ${trial.id}`, trial] as const)

it('parses every template and every sample', () => {
  expect(templates.problems).toEqual([])
  expect(trials.length).toBeGreaterThan(0)
})

it('keeps no text of a sample that is gone', () => {
  for (const { model } of templates.models) {
    const texts = readdirSync(join(TEMPLATES_FOLDER, model.id, 'attendus'))
    expect(texts.sort()).toEqual(members.map(({ id }) => `${id}.attendu.md`).sort())
  }
})

describe.each(named(trials))('%s', (_name, trial) => {
  const { id, parsed, environment, assembly } = trial

  it('gives the expected text', async () => {
    const file = join(TEMPLATES_FOLDER, parsed.model.id, 'attendus', `${id}.attendu.md`)
    await expect(toMarkdown(assembly.document)).toMatchFileSnapshot(file)
  })

  it('leads each blank to a question that is asked', () => {
    const astray = blanksOf(assembly.document).filter(({ fact }) => environment.asked(fact) !== true)
    expect(astray).toEqual([])
  })

  it('numbers what each reference leads to', () => {
    const dangling: string[] = []
    visit(assembly.document, (node) => {
      if (node.type === 'reference' && !assembly.document.numbers[node.target]) dangling.push(node.target)
    })
    expect(dangling).toEqual([])
  })

  it.each(['plain', 'easy', 'advice'] as const)('has words in every %s reading', (reading) => {
    const readings = readingsOf(trial, reading)
    expect(readings.length).toBeGreaterThan(0)
    expect(readings.filter(({ lines }) => lines.every((line) => line.trim() === ''))).toEqual([])
    expect(
      readings.flatMap(({ lines }) => lines.filter((line) => /\bundefined\b|\bNaN\b|\{\{/.test(line))),
    ).toEqual([])
  })
})

describe.each(named(trials.filter(({ complete }) => complete)))('%s, complete', (_name, trial) => {
  it('has no blank, and nothing that forbids the final document', () => {
    const { assembly, environment } = trial
    expect(blanksOf(assembly.document)).toEqual([])
    const problems = problemsOfAssembly(assembly, environment)
    expect(canBeFinal(problems) ? [] : problems).toEqual([])
  })
})

it('has a sample in progress, with blanks to fill', () => {
  const open = trials.filter(({ complete }) => !complete)
  expect(open.length).toBeGreaterThan(0)
  for (const { assembly } of open) expect(blanksOf(assembly.document).length).toBeGreaterThan(0)
})
