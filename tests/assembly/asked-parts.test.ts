import { describe, expect, it } from 'vitest'
import { askedParts, essentialPathOf, essentialSteps } from '#assembly/asked-parts.ts'
import { assemble } from '#assembly/assemble.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { groundAt } from '#authoring/ground.ts'
import { isProposed } from '#questions/question.ts'
import { OWN_FIGURES } from '#questions/questionnaire.ts'
import { templates } from '../support/shipped.ts'

const [parsed] = templates.models
if (!parsed) throw new Error('no model')
const samples = templates.examples.map((example) => {
  const environment = createEnvironment(groundAt(templates, example.date), example.answers)
  const assembly = assemble(parsed.model, environment)
  return { id: example.id, parts: askedParts({ environment, assembly }) }
})
const pathOf = (id: string) => essentialPathOf(samples.find((one) => one.id === id)?.parts ?? [])

/** The outline's own count of what is asked of a member. */
const MOST_QUESTIONS = 117

describe('the essential path', () => {
  it.each(samples)('of $id can be answered in one sitting', ({ parts }) => {
    const { questions, screens } = essentialPathOf(parts)
    expect(questions).toBeGreaterThan(0)
    expect(questions).toBeLessThanOrEqual(MOST_QUESTIONS)
    expect(screens).toBeLessThanOrEqual(questions)
  })

  it('asks a small association of fewer things, with fewer words, than a large employer', () => {
    const small = pathOf('ai-neuf')
    const large = pathOf('soixante-delegue-syndical')
    expect(small.questions).toBeLessThan(large.questions)
    expect(small.screens).toBeLessThan(large.screens)
    expect(small.words).toBeLessThan(large.words)
  })

  it('never stops at a subject that the model answers whole, and stops at all others', () => {
    for (const { parts } of samples) {
      for (const part of parts) {
        const essential = essentialSteps(part)
        for (const step of part.steps) {
          const hasOwn = step.questions.some(([, question]) => !isProposed(question))
          expect(essential.includes(step), step.step.id).toBe(hasOwn)
        }
      }
    }
  })

  it('never asks what only prices the text', () => {
    const asked = samples.flatMap(({ parts }) => parts.flatMap(({ steps }) => steps.map(({ step }) => step)))
    expect(OWN_FIGURES.length).toBeGreaterThan(1)
    expect(OWN_FIGURES.filter((name) => asked.some(({ questions }) => name in questions))).toEqual([])
  })

  it('counts every question once, as one to answer or as a proposal', () => {
    for (const { parts } of samples) {
      const all = parts.flatMap(({ steps }) => steps.flatMap(({ questions }) => questions)).length
      const { questions, proposals } = essentialPathOf(parts)
      expect(questions + proposals).toBe(all)
    }
  })

  it('counts the words of a screen: its title, its questions and the names of its proposals', () => {
    const step = {
      id: 's',
      title: 'Deux mots',
      questions: {},
    }
    const asked = { kind: 'text', label: 'Votre nom de famille ?', short: 'nom', hint: 'L’usage.' } as const
    const proposed = { kind: 'text', label: 'Un autre mot ?', short: 'autre mot', proposal: 'x' } as const
    const part = { id: 'p', title: 'P', group: 'ecrire', steps: [step] } as const
    const questions = [
      ['a', asked],
      ['b', proposed],
    ] as const
    expect(essentialPathOf([{ part, steps: [{ step, questions, isProposed: false }] }])).toEqual({
      questions: 1,
      screens: 1,
      words: 2 + 4 + 1 + 2,
      proposals: 1,
    })
  })
})
