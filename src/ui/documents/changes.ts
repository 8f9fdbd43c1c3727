import { type Block, type ClauseNode, type DocumentNode, visit } from '#model/document.ts'
import { changeKey } from './inline-view.tsx'

/** What an article says now that it did not say before. */
export type ClauseChanges = {
  readonly blocks: ReadonlySet<Block>
  readonly values: ReadonlySet<string>
}

/** The articles that say something new since `before`: id → what is new. An article that only moved has not changed. */
export function changesBetween(before: DocumentNode | undefined, now: DocumentNode): ReadonlyMap<string, ClauseChanges> {
  const changes = new Map<string, ClauseChanges>()
  if (!before) return changes
  const known = clausesOf(before)
  for (const [id, clause] of clausesOf(now)) {
    const old = known.get(id)
    if (old === clause) continue
    const found = changesOf(old, clause)
    if (found.blocks.size > 0) changes.set(id, found)
  }
  return changes
}

function changesOf(before: ClauseNode | undefined, now: ClauseNode): ClauseChanges {
  const oldBlocks = new Set(before?.children.map((block) => JSON.stringify(block)))
  const oldValues = valuesOf(before)
  const blocks = now.children.filter((block) => !oldBlocks.has(JSON.stringify(block)))
  const values = [...valuesOf(now)].filter((value) => !oldValues.has(value))
  return { blocks: new Set(blocks), values: new Set(values) }
}

function clausesOf(document: DocumentNode): ReadonlyMap<string, ClauseNode> {
  return new Map(document.children.flatMap((part) => part.children.map((clause) => [clause.id, clause] as const)))
}

function valuesOf(clause: ClauseNode | undefined): ReadonlySet<string> {
  const values = new Set<string>()
  if (clause) {
    visit(clause, (node) => {
      if (node.type === 'filled') values.add(changeKey(node))
    })
  }
  return values
}
