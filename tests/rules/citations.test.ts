import { expect, it } from 'vitest'
import { checkSourceCitations } from '#authoring/check-citations.ts'
import { showTemplateProblem } from '#authoring/template-messages.ts'
import { readSources } from '#build/read-sources.ts'
import { templates } from '../support/shipped.ts'

const sources = readSources()

it('tout article que citent les règles, les questions et les pages est en vigueur', () => {
  expect(checkSourceCitations(sources, templates.law).map(showTemplateProblem)).toEqual([])
})

it('chaque règle est lue', () => {
  expect(Object.keys(sources)).toContain('src/rules/sieges.ts')
  expect(Object.keys(sources)).toContain('src/questions/questionnaire.ts')
  const sans = { ...templates.law, articles: {} }
  const cites = checkSourceCitations(sources, sans)
  expect(cites).toContainEqual(expect.objectContaining({ file: 'src/rules/sieges.ts', source: 'R2314-1' }))
})
