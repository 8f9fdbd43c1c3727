import { type Block, type ClauseNode, type DocumentNode, type Inline, text } from '#model/document.ts'
import { spell } from '#model/spell.ts'

/** One article that an amendment changes: its text before, after, or both. */
export type Amended = {
  readonly kind: 'replaced' | 'added' | 'removed'
  readonly id: string
  /** As printed: that of the signed agreement, or the place of an added article in the new one. */
  readonly number: string
  readonly title: string
  readonly before: readonly Block[]
  readonly after: readonly Block[]
}

/**
 * What changed between the agreement as signed and as it stands, article by article, in reading order; an article that only
 * moved has not changed. The parties and the signatures are those of each text: they are not compared.
 */
export function amendedBetween(signed: DocumentNode, now: DocumentNode): readonly Amended[] {
  const before = numberedIn(signed)
  const after = numberedIn(now)
  const changed = [...after].flatMap(([id, clause]): readonly Amended[] => {
    const old = before.get(id)
    const texts = { id, title: clause.title, after: standing(clause, now) }
    if (!old) return [{ ...texts, kind: 'added', number: now.numbers[id] ?? '', before: [] }]
    if (wordsOf(old) === wordsOf(clause)) return []
    return [{ ...texts, kind: 'replaced', number: signed.numbers[id] ?? '', before: standing(old, signed) }]
  })
  const removed = [...before].flatMap(([id, clause]): readonly Amended[] =>
    after.has(id)
      ? []
      : [
          {
            kind: 'removed',
            id,
            number: signed.numbers[id] ?? '',
            title: clause.title,
            before: standing(clause, signed),
            after: [],
          },
        ],
  )
  return [...changed, ...removed]
}

function numberedIn(document: DocumentNode): ReadonlyMap<string, ClauseNode> {
  const parts = document.children.filter(({ title }) => title !== undefined)
  return new Map(parts.flatMap((part) => part.children.map((clause) => [clause.id, clause] as const)))
}

const wordsOf = ({ title, children }: ClauseNode): string =>
  [title, ...children.filter(isSigned).map(spell)].join('\n')

/** A drafting note speaks to the parties: it is not part of what they sign. */
const isSigned = ({ type }: Block): boolean => type !== 'note'

/** The text of an article as it reads on its own, away from its document: its cross-references are plain numbers. */
function standing({ children }: ClauseNode, { numbers }: DocumentNode): readonly Block[] {
  const inline = (node: Inline): Inline => {
    if (node.type === 'reference') return text(numbers[node.target] ?? node.target)
    if (node.type === 'strong' || node.type === 'emphasis')
      return { ...node, children: node.children.map(inline) }
    return node
  }
  const block = (node: Block): Block => {
    switch (node.type) {
      case 'paragraph':
        return { ...node, children: node.children.map(inline) }
      case 'list':
        return {
          ...node,
          children: node.children.map((item) => ({ ...item, children: item.children.map(block) })),
        }
      case 'table':
        return {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: cell.children.map(inline) })),
          })),
        }
      case 'note':
      case 'signature':
        return {
          ...node,
          children: node.children.map((one) => ({ ...one, children: one.children.map(inline) })),
        }
    }
  }
  return children.filter(isSigned).map(block)
}
