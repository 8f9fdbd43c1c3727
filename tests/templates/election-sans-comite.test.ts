import { describe, expect, it } from 'vitest'
import { electionEnvironment, isLetterWanted } from '#assembly/election-documents.ts'
import { groundAt } from '#authoring/ground.ts'
import { templates } from '../support/shipped.ts'
import { electionModels } from '../support/try-election.ts'

const PAPERS = ['a39-documentation-economique', 'a40-demande-d-avis', 'a41-budget-previsionnel'] as const

/** Whether a paper is offered to the sample of eighty employees, once its vote has ended with or without anyone elected. */
function offered(paper: string, carenceConstatee: boolean): boolean | undefined {
  const sample = templates.examples.find(({ id }) => id === 'cse-quatre-vingts-deux-colleges')
  const model = electionModels.find(({ id }) => id === `courriers-cse/${paper}`)
  if (!sample || !model) throw new Error(`no sample, or no ${paper}`)
  const ground = groundAt(templates, sample.date)
  const answers = { ...sample.answers, carenceConstatee }
  return isLetterWanted(model, electionEnvironment(ground, answers, templates.words, electionModels))
}

describe.each(PAPERS)('%s', (paper) => {
  it('is offered to a committee', () => {
    expect(offered(paper, false)).toBe(true)
  })

  it('is not when nobody was elected', () => {
    expect(offered(paper, true)).toBe(false)
  })
})
