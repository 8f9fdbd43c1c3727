import { type Block, type ClauseNode, type DocumentNode, type Inline, text } from '#model/document.ts'
import { spell } from '#model/spell.ts'

/** One article that an amendment changes: its text before, after, or both. */
export type Amended = {
  readonly id: string
  readonly title: string
  readonly before: readonly Block[]
  readonly after: readonly Block[]
} & (
  | {
      readonly kind: 'replaced' | 'removed'
      /** As printed in the signed agreement. */
      readonly number: string
    }
  | {
      readonly kind: 'added'
      /** Where it comes among the signed articles: « après l’article 3.2 ». It has no number: the signed ones keep theirs. */
      readonly place: string
    }
)

/**
 * What changed between the agreement as signed and as it stands, article by article, in reading order; an article that only
 * moved has not changed. The parties and the signatures are those of each text: they are not compared.
 */
export function amendedBetween(signed: DocumentNode, now: DocumentNode): readonly Amended[] {
  const before = numberedIn(signed)
  const after = numberedIn(now)
  const oldNumber = (target: string) => signed.numbers[target] ?? target
  const newNumber = (target: string) => signed.numbers[target] ?? `${titleIn(now, target)} (nouveau)`
  const numberOf = (id: string) => signed.numbers[id] ?? ''
  const changed = [...after].flatMap(([id, clause]): readonly Amended[] => {
    const old = before.get(id)
    const texts = { id, title: clause.title, after: standing(clause, newNumber) }
    if (!old) return [{ ...texts, kind: 'added', place: placeOf(id, now, signed.numbers), before: [] }]
    if (wordsOf(old) === wordsOf(clause)) return []
    return [{ ...texts, kind: 'replaced', number: numberOf(id), before: standing(old, oldNumber) }]
  })
  const removed = [...before].flatMap(([id, old]): readonly Amended[] => {
    if (after.has(id)) return []
    const texts = { before: standing(old, oldNumber), after: [] }
    return [{ ...texts, kind: 'removed', id, number: numberOf(id), title: old.title }]
  })
  return [...changed, ...removed]
}

function numberedIn(document: DocumentNode): ReadonlyMap<string, ClauseNode> {
  const parts = document.children.filter(({ title }) => title !== undefined)
  return new Map(parts.flatMap((part) => part.children.map((clause) => [clause.id, clause] as const)))
}

/** The signed article a new one comes after; before which, when it opens its title; or a title of its own. */
function placeOf(id: string, now: DocumentNode, numbers: DocumentNode['numbers']): string {
  const part = now.children.find(({ children }) => children.some((clause) => clause.id === id))
  const ids = part?.children.map((clause) => clause.id) ?? []
  const at = ids.indexOf(id)
  const previous = ids.slice(0, at).findLast((one) => numbers[one] !== undefined)
  if (previous !== undefined) return `après l’article ${numbers[previous]}`
  const next = ids.slice(at).find((one) => numbers[one] !== undefined)
  if (next !== undefined) return `avant l’article ${numbers[next]}`
  return `dans un titre nouveau, « ${part?.title ?? ''} »`
}

function titleIn({ children }: DocumentNode, target: string): string {
  const titled = children.flatMap((part) => [part, ...part.children])
  return `« ${titled.find(({ id }) => id === target)?.title ?? target} »`
}

const wordsOf = ({ title, children }: ClauseNode): string =>
  [title, ...children.filter(isSigned).map(spell)].join('\n')

/** A drafting note speaks to the parties: it is not part of what they sign. */
const isSigned = ({ type }: Block): boolean => type !== 'note'

/** The text of an article as it reads on its own, away from its document: its cross-references are plain numbers. */
function standing({ children }: ClauseNode, numberOf: (target: string) => string): readonly Block[] {
  const inline = (node: Inline): Inline => {
    if (node.type === 'reference') return text(numberOf(node.target))
    if (node.type === 'strong' || node.type === 'emphasis')
      return { ...node, children: node.children.map(inline) }
    return node
  }
  const block = (node: Block): Block => {
    switch (node.type) {
      case 'timeline':
        return node
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
