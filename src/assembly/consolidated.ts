import type { ClauseNode, DocumentNode } from '#model/document.ts'

/** Articles that tell one signature: those of the agreement stay in its consolidated text, the amendment has its own. */
const OF_ONE_SIGNATURE: ReadonlySet<string> = new Set(['parties', 'signatures'])

/**
 * The agreement to write for a dossier: as it stands or, when the dossier amends a signed text, that text with the amended
 * articles in their place, still concluded by those who signed it.
 */
export function consolidated(now: DocumentNode, signed: DocumentNode | undefined): DocumentNode {
  if (!signed) return now
  const kept = new Map(
    signed.children.flatMap(({ children }) => children.map((clause) => [clause.id, clause])),
  )
  const asSigned = (clause: ClauseNode) =>
    OF_ONE_SIGNATURE.has(clause.id) ? (kept.get(clause.id) ?? clause) : clause
  return {
    ...now,
    title: `${now.title}, texte consolidé`,
    children: now.children.map((part) => ({ ...part, children: part.children.map(asSigned) })),
  }
}
