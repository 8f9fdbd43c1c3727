import type { ClauseNode, DocumentNode, PartNode } from '#model/document.ts'

/** The heading on one line: « Article 4.3 – Forfait en jours », or the title alone when it has no number. */
export function numberedTitle(
  node: PartNode | ClauseNode,
  document: Pick<DocumentNode, 'numbers' | 'partName'>,
): string {
  const label = numberLabel(node, document)
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

/** What a numbered part of the document is called: « Titre 4 », « Chapitre 4 ». */
export const partNameOf = ({ partName }: Pick<DocumentNode, 'partName'>): string => partName ?? 'Titre'

/** « Titre 4 » or « Article 4.3 » as printed before the title; nothing for what has no number. */
function numberLabel(
  node: PartNode | ClauseNode,
  document: Pick<DocumentNode, 'numbers' | 'partName'>,
): string | undefined {
  const number = document.numbers[node.id]
  if (number === undefined) return undefined
  if (node.type === 'part') return `${partNameOf(document)} ${number}`
  return document.partName === undefined ? `Article ${number}` : number
}
