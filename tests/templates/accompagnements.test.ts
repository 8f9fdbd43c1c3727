import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assembleCompanion, isWanted } from '#assembly/companion.ts'
import { groundAt } from '#authoring/ground.ts'
import { toMarkdown } from '#export/markdown.ts'
import { blanksOf, visit } from '#model/document.ts'
import { TEMPLATES_FOLDER, templates, trials } from './try-example.ts'

/** Three members whose texts a lawyer reads: an association, a site, an agency. The others are held to the properties. */
const READ = ['ai-neuf', 'aci-trente-huit', 'etti-vingt-six']

const written = trials.flatMap(({ id, complete, parsed, environment, assembly }) => {
  const example = templates.examples.find((one) => one.id === id)
  if (!example) throw new Error(`no sample ${id}`)
  const agreement = {
    model: parsed.model,
    readings: parsed.readings,
    comparisons: templates.comparisons.value,
    ground: groundAt(templates, example.date),
    answers: example.answers,
    environment,
    assembly,
  }
  return templates.companions
    .filter(({ model }) => model.of === parsed.model.id && isWanted(model, agreement) === true)
    .map(({ model }) => ({
      id,
      complete,
      name: `${model.id}, ${id}`,
      agreement,
      document: assembleCompanion(model, agreement),
    }))
})

it('goes with every agreement', () => {
  expect(written.length).toBeGreaterThan(trials.length)
})

describe.each(written)('$name', ({ id, complete, agreement, document }) => {
  it.runIf(READ.includes(id))('gives the expected text', async () => {
    const file = join(TEMPLATES_FOLDER, document.model, 'attendus', `${id}.attendu.md`)
    await expect(toMarkdown(document)).toMatchFileSnapshot(file)
  })

  it('has no blank once the agreement has none, and no article without words', () => {
    const clauses = document.children.flatMap((part) => part.children)
    expect(clauses.length).toBeGreaterThan(0)
    expect(clauses.filter(({ children }) => children.length === 0)).toEqual([])
    if (complete) expect(blanksOf(document)).toEqual([])
  })

  it('numbers what it takes from the agreement as the agreement does', () => {
    const { numbers } = agreement.assembly.document
    for (const part of document.children) {
      if (part.title === undefined) continue
      for (const { id } of part.children)
        if (numbers[id] !== undefined) expect(document.numbers[id]).toBe(numbers[id])
    }
    visit(document, (node) => {
      if (node.type === 'reference') expect(document.numbers[node.target]).toBeDefined()
    })
  })
})
