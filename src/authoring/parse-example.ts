import type { TemplateProblem } from '#assembly/template-problem.ts'
import type { Answers } from '#model/answers.ts'
import { type CalendarDate, parseIsoDate } from '#model/calendar-date.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { readAnswers } from '#questions/read-answers.ts'
import { readYamlFile } from './read-yaml-file.ts'

/** A sample member: an imaginary structure whose answers try the templates, and show the tool. */
export type Example = {
  readonly id: string
  readonly name: string
  /** One line: what kind of member it is. */
  readonly summary: string
  /** The day its documents are made. */
  readonly date: CalendarDate
  readonly answers: Answers
  /** What it tries, when it is not the agreement: `election-cse`. */
  readonly of?: string
}

/** The example of one file; an answer nobody asks, or of the wrong shape, is reported on its line. */
export function parseExample(
  file: string,
  source: string,
): { readonly value?: Example; readonly problems: readonly TemplateProblem[] } {
  const yaml = readYamlFile(file, source)
  const problems: TemplateProblem[] = [...yaml.problems]
  const { nom, resume, date, reponses, pour } = Object(yaml.value) as Readonly<Record<string, unknown>>
  const day = typeof date === 'string' ? parseIsoDate(date) : undefined
  if (typeof nom !== 'string') problems.push({ file, at: yaml.at(), code: 'key-missing', key: 'nom' })
  if (typeof resume !== 'string') problems.push({ file, at: yaml.at(), code: 'key-missing', key: 'resume' })
  if (!day) problems.push({ file, at: yaml.at('date'), code: 'date-broken', key: 'date' })
  if (typeof nom !== 'string' || typeof resume !== 'string' || !day) return { problems }
  const read = readAnswers(Object(reponses), QUESTIONS)
  for (const problem of read.problems) {
    if (!('at' in problem)) continue
    const near = 'nearest' in problem && problem.nearest ? { nearest: problem.nearest } : {}
    problems.push({
      file,
      at: yaml.at('reponses', problem.at),
      ...(problem.code === 'fact-unknown'
        ? { code: 'name-unknown', name: problem.at, ...near }
        : { code: 'example-broken', detail: problem.at }),
    })
  }
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '')
  const of = typeof pour === 'string' ? { of: pour } : {}
  return { value: { id, name: nom, summary: resume, date: day, answers: read.value, ...of }, problems }
}
