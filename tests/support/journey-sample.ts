import { fileURLToPath } from 'node:url'
import { askedParts, essentialSteps } from '#assembly/asked-parts.ts'
import { assemble } from '#assembly/assemble.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { groundAt } from '#authoring/ground.ts'
import { parseTemplates } from '#authoring/parse-templates.ts'
import { readTemplates } from '#build/read-templates.ts'
import type { Answers } from '#model/answers.ts'
import { isProposed, type Step } from '#questions/question.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import { frenchText } from '#ui/wizard/french-text.ts'

const templates = parseTemplates(readTemplates(fileURLToPath(new URL('../../templates', import.meta.url))))

export const samples = templates.examples

/** The answers of a sample member. */
export function answersOf(id: string): Answers {
  const sample = samples.find((one) => one.id === id)
  if (!sample) throw new Error(`no sample is called ${id}`)
  return sample.answers
}

/** The questions of a sample member that the model has no answer for. */
export function essentialFactsOf(id: string): readonly string[] {
  const [parsed] = templates.models
  const sample = samples.find((one) => one.id === id)
  if (!parsed || !sample) throw new Error(`no sample is called ${id}`)
  const environment = createEnvironment(groundAt(templates, sample.date), sample.answers)
  const parts = askedParts({ environment, assembly: assemble(parsed.model, environment) })
  return parts
    .flatMap(essentialSteps)
    .flatMap(({ questions }) => questions.flatMap(([fact, question]) => (isProposed(question) ? [] : [fact])))
}

/** The subject a page of questions asks, from its address. */
export function stepAt(url: string): Step {
  const [, part, step] = /\/(?:questions|modifier|elire)\/([^/]+)\/([^/]+)/.exec(url) ?? []
  const found = QUESTIONNAIRE.find(({ id }) => id === part)?.steps.find(({ id }) => id === step)
  if (!found) throw new Error(`no subject at ${url}`)
  return found
}

// Of the day the law was read: a label names a figure of the law, never the person's date.
const { parameters } = groundAt(templates, '2026-12-01' as Parameters<typeof groundAt>[1])

/** A text of the questionnaire as the page shows it. */
export const shown = (text: string): string => frenchText(text, parameters)
