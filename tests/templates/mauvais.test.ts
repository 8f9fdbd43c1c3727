import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import { buildVocabulary } from '#assembly/vocabulary.ts'
import { checkCoverage } from '#authoring/check-coverage.ts'
import { checkReadings } from '#authoring/check-readings.ts'
import { checkTemplates } from '#authoring/check-templates.ts'
import { parseTemplates, type TemplateFiles } from '#authoring/parse-templates.ts'
import { showTemplateProblem } from '#authoring/template-messages.ts'
import { readTemplates } from '#build/read-templates.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { CONSTATS } from '#rules/constats.ts'

const FIXTURES = fileURLToPath(new URL('mauvais', import.meta.url))
const MESSAGES = fileURLToPath(new URL('../../src/authoring/template-messages.ts', import.meta.url))

/** The smallest model that has nothing wrong: each fixture lays its own files over it. */
const BASE = 'socle'

/** Mistakes no folder can show, and why. */
const ELSEWHERE: Partial<Record<TemplateMistake['code'], string>> = {
  'question-unused': 'said of the questionnaire, which is code: tried below on the smallest model',
  'lock-unknown': 'said of the questionnaire, which is code: tried in tests/authoring/check-bounds.test.ts',
  'reason-unasked': 'said of the questionnaire, which is code: tried in tests/authoring/check-bounds.test.ts',
}

const fixtures = readdirSync(FIXTURES).filter((name) => name !== BASE)

describe.each(fixtures)('%s', (name) => {
  const own = readTemplates(join(FIXTURES, name))
  const problems = problemsIn({ ...readTemplates(join(FIXTURES, BASE)), ...own }, Object.keys(own))

  it('is met', () => {
    expect(problems.map(({ code }) => code)).toContain(name)
  })

  it('is said where it stands', async () => {
    const lines = problems.map(showTemplateProblem)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(FIXTURES, name, 'attendu.txt'))
  })
})

it('finds nothing wrong in the smallest model', () => {
  const base = readTemplates(join(FIXTURES, BASE))
  expect(problemsIn(base, Object.keys(base))).toEqual([])
})

it('says of the questionnaire what no text uses', () => {
  const problems = checkTemplates(parseTemplates(readTemplates(join(FIXTURES, BASE))))
  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'questions', code: 'question-unused', name: 'nomEmployeur' }),
  )
})

it('has a folder for every mistake that has a sentence', () => {
  const codes = [...readFileSync(MESSAGES, 'utf8').matchAll(/^ {2}'?([a-z-]+)'?: \(/gm)].map(
    ([, code]) => code,
  )
  expect(codes.length).toBeGreaterThan(30)
  expect([...fixtures, ...Object.keys(ELSEWHERE)].sort()).toEqual(codes.sort())
})

/**
 * What is wrong in these files. The questionnaire is always the real one, so a small model always leaves questions
 * unused: those remarks are set apart, and coverage and readings are asked for when nothing else is wrong, as the command does.
 */
function problemsIn(files: TemplateFiles, own: readonly string[]): readonly TemplateProblem[] {
  const templates = parseTemplates(files)
  const problems = checkTemplates(templates).filter(({ file }) => !file.startsWith('questions'))
  const vocabulary = buildVocabulary(QUESTIONS, CONSTATS, Object.keys(templates.parameters))
  const all =
    problems.length === 0 && templates.examples.length > 0
      ? [...checkCoverage(templates, vocabulary), ...checkReadings(templates)]
      : problems
  return all.filter(({ file }) => own.includes(file))
}
