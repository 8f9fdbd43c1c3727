import { dequal } from 'dequal/lite'
import type { Block } from '#model/document.ts'

/**
 * The blocks of `now`, those that read as the ones of `before` being the same objects: who draws them only looks at
 * what moved. Blocks are paired from the beginning, then from the end: one that comes or goes shifts no other.
 */
export function keepBlocks(before: readonly Block[], now: readonly Block[]): readonly Block[] {
  const shortest = Math.min(before.length, now.length)
  const isKept = (block: Block | undefined, known: Block | undefined): boolean => dequal(block, known)
  let head = 0
  while (head < shortest && isKept(now[head], before[head])) head += 1
  let tail = 0
  while (tail < shortest - head && isKept(now.at(-1 - tail), before.at(-1 - tail))) tail += 1
  const between = before.slice(head, before.length - tail)
  const middle = now.slice(head, now.length - tail).map((block, index) => {
    const known = between[index]
    return known && isKept(block, known) ? known : block
  })
  return [...before.slice(0, head), ...middle, ...before.slice(before.length - tail)]
}
