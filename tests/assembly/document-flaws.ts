import type { Model } from '#assembly/template.ts'
import { bookmarksOf } from '#export/word-bookmarks.ts'
import { type ClauseNode, type DocumentNode, paragraph, visit } from '#model/document.ts'
import { flawsOf } from './flaws-of.ts'

/** All that is wrong with a document: its numbers and references, its articles, their words. */
export function documentFlaws(document: DocumentNode, model: Model): readonly string[] {
  const clauses = document.children.flatMap((part) => part.children)
  return [
    ...numberingFlaws(document, model),
    ...flawsOf([paragraph(...document.subtitle)]).map((flaw) => `under the title: ${flaw}`),
    ...clauses.flatMap((clause) => clauseFlaws(clause, model)),
  ]
}

/** The heading of a letter is that of its document. */
function clauseFlaws({ id, title, children }: ClauseNode, { of }: Model): readonly string[] {
  const flaws = flawsOf(children).map((flaw) => `${id}: ${flaw}`)
  if (title.trim() === '' && of === undefined) flaws.push(`${id}: no title`)
  return children.some(({ type }) => type !== 'note') ? flaws : [...flaws, `${id}: no text`]
}

/** Parts and articles number from one, in the order of the model, each with its own anchor, and each reference has its number. */
function numberingFlaws(document: DocumentNode, model: Model): readonly string[] {
  const flaws: string[] = []
  const expected = document.children
    .filter((part) => part.title !== undefined)
    .flatMap((part, index) => [
      [part.id, `${index + 1}`],
      // The text of an untitled article is that of its part.
      ...part.children.map(({ id, title }, place) => [
        id,
        title === '' ? `${index + 1}` : `${index + 1}.${place + 1}`,
      ]),
    ])
  const numbers = Object.entries(document.numbers)
  if (JSON.stringify(numbers.sort()) !== JSON.stringify(expected.sort())) flaws.push('numbers')
  const order = model.parts.flatMap((part) => part.clauses.map(({ id }) => id))
  const ids = document.children.flatMap((part) => part.children.map(({ id }) => id))
  if (ids.join() !== order.filter((id) => ids.includes(id)).join()) flaws.push('order')
  const anchors = [
    ...ids,
    ...document.children.flatMap((part) => (part.title === undefined ? [] : [part.id])),
  ]
  const bookmarks = bookmarksOf(document)
  if (new Set(anchors.map((id) => bookmarks.get(id)?.name)).size !== anchors.length) flaws.push('anchors')
  if (document.children.some((part) => part.children.length === 0)) flaws.push('empty part')
  visit(document, (node) => {
    if (node.type === 'reference' && !document.numbers[node.target]) flaws.push(`dangling ${node.target}`)
  })
  return flaws
}
