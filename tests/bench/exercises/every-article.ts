import type { ClauseTemplate, Model, TemplateBlock } from '#assembly/template.ts'

/** The model with the employer's name in the first paragraph of every article: one letter changes them all. */
export function namedInEveryArticle(model: Model): Model {
  return {
    ...model,
    parts: model.parts.map((part) => ({
      ...part,
      clauses: part.clauses.map((entry) => ({ ...entry, wordings: entry.wordings.map(named) })),
    })),
  }
}

function named(wording: ClauseTemplate): ClauseTemplate {
  const at = { line: 1, column: 1 }
  const name = [
    { type: 'text', value: ' – ' },
    { type: 'value', name: 'nomEmployeur', at },
  ] as const
  const first = wording.body.findIndex((block) => block.type === 'paragraph')
  const body = wording.body.map(
    (block, index): TemplateBlock =>
      index === first && block.type === 'paragraph'
        ? { ...block, children: [...block.children, ...name] }
        : block,
  )
  return { ...wording, body: first === -1 ? [{ type: 'paragraph', children: name }, ...body] : body }
}
