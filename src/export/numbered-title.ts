import type { ClauseNode, DocumentNode, PartNode } from '#model/document.ts'

/** The heading on one line: « Article 4.3 – Forfait en jours », or the title alone when it has no number. */
export function numberedTitle(node: PartNode | ClauseNode, numbers: DocumentNode['numbers']): string {
  const label = numberLabel(node, numbers)
  const title = node.title ?? ''
  return label === undefined ? title : `${label} – ${title}`
}

/** Part or clause id → title, for the references whose target has no number. */
export function titlesOf(document: DocumentNode): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const part of document.children) {
    if (part.title) titles.set(part.id, part.title)
    for (const clause of part.children) titles.set(clause.id, clause.title)
  }
  return titles
}

/** « Titre 4 » or « Article 4.3 » as printed before the title; nothing for what has no number. */
function numberLabel(node: PartNode | ClauseNode, numbers: DocumentNode['numbers']): string | undefined {
  const number = numbers[node.id]
  if (number === undefined) return undefined
  return `${node.type === 'part' ? 'Titre' : 'Article'} ${number}`
}
