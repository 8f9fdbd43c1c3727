import { type Block, type ClauseNode, type DocumentNode, visit } from '#model/document.ts'
import { spell } from '#model/spell.ts'
import { changeKey } from './inline-view.tsx'

/** What an article says now that it did not say before. */
export type ClauseChanges = {
  /** Blocks whose words changed, or that are new. */
  readonly blocks: ReadonlySet<Block>
  /** Among them, those that are wholly new. */
  readonly fresh: ReadonlySet<Block>
  readonly values: ReadonlySet<string>
  /** How many places changed, those that went away included. */
  readonly passages: number
  /** The whole article came: its own bar says it, and only what changed since it came is marked. */
  readonly isNew: boolean
}

/** Articles that came since, as they first read. */
export type Arrivals = ReadonlyMap<string, ClauseNode>

export const NO_ARRIVALS: Arrivals = new Map()

/** The articles that say something new since `before`: id → what is new. An article that only moved has not changed. */
export function changesBetween(
  before: DocumentNode,
  now: DocumentNode,
  arrivals: Arrivals = NO_ARRIVALS,
): ReadonlyMap<string, ClauseChanges> {
  const changes = new Map<string, ClauseChanges>()
  if (before === now) return changes
  const known = clausesOf(before)
  for (const [id, clause] of clausesOf(now)) {
    const old = known.get(id)
    if (old === clause) continue
    const found = old
      ? remembered(OLD, old, clause, false)
      : remembered(NEW, arrivals.get(id) ?? clause, clause, true)
    if (found.isNew || found.passages > 0) changes.set(id, found)
  }
  return changes
}

/** The arrivals known, with those of `now`; the same map when there is none. */
export function withArrivals(before: DocumentNode, now: DocumentNode, arrivals: Arrivals): Arrivals {
  const known = clausesOf(before)
  const fresh = [...clausesOf(now)].filter(([id]) => !known.has(id) && !arrivals.has(id))
  return fresh.length > 0 ? new Map([...arrivals, ...fresh]) : arrivals
}

/** The articles of `before` that are no longer in the document. */
export function droppedBetween(before: DocumentNode, now: DocumentNode): readonly ClauseNode[] {
  const kept = clausesOf(now)
  return [...clausesOf(before).values()].filter(({ id }) => !kept.has(id))
}

// The same two articles give the same object: the sheet draws again only what moved.
type Memory = WeakMap<ClauseNode, WeakMap<ClauseNode, ClauseChanges>>
const OLD: Memory = new WeakMap()
const NEW: Memory = new WeakMap()

function remembered(memory: Memory, before: ClauseNode, now: ClauseNode, isNew: boolean): ClauseChanges {
  const known = memory.get(now) ?? new WeakMap<ClauseNode, ClauseChanges>()
  const changes = known.get(before) ?? changesOf(before, now, isNew)
  memory.set(now, known.set(before, changes))
  return changes
}

function changesOf(before: ClauseNode, now: ClauseNode, isNew: boolean): ClauseChanges {
  const oldWords = new Set(before.children.map(wordsOf))
  const newWords = new Set(now.children.map(wordsOf))
  const blocks = new Set(now.children.filter((block) => !oldWords.has(wordsOf(block))))
  const gone = before.children.filter((block) => !newWords.has(wordsOf(block)))
  const goneFrames = new Set(gone.map(frameOf))
  const fresh = new Set([...blocks].filter((block) => !goneFrames.has(frameOf(block))))
  const oldValues = valuesOf(before)
  const values = new Set([...valuesOf(now)].filter((value) => !oldValues.has(value)))
  return { blocks, fresh, values, passages: Math.max(blocks.size, gone.length), isNew }
}

const SPELLED = new WeakMap<Block, string>()

/** The words of a block, spelled once for each block: most stay the same from a draft to the next. */
function wordsOf(block: Block): string {
  const known = SPELLED.get(block) ?? spell(block)
  SPELLED.set(block, known)
  return known
}

/** The words of a block without the answers put in them: the same frame is the same paragraph, filled otherwise. */
function frameOf(block: Block): string {
  let frame: string = block.type
  visit(block, (node) => {
    if (node.type === 'text') frame += node.value
  })
  return frame
}

function clausesOf(document: DocumentNode): ReadonlyMap<string, ClauseNode> {
  return new Map(
    document.children.flatMap((part) => part.children.map((clause) => [clause.id, clause] as const)),
  )
}

function valuesOf(clause: ClauseNode): ReadonlySet<string> {
  const values = new Set<string>()
  visit(clause, (node) => {
    if (node.type === 'filled') values.add(changeKey(node))
  })
  return values
}
