import type { Block, Inline, ItemNode, ListNode, TextNode } from '#model/document.ts'

const semicolon = /[ \u00a0\u202f]*;$/
const punctuated = /[.;:,!?…]$/

/**
 * Lists as French typography ends them: a point that ends with « ; » takes a full stop where it comes last, whatever
 * a condition or a loop has put there. A point whose last words are the person's, already punctuated, keeps theirs.
 */
export function closeLists(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.type === 'list' ? closeList(block) : block))
}

function closeList(list: ListNode): ListNode {
  const last = list.children.length - 1
  const children = list.children.map((item, at): ItemNode => {
    const end = item.children.length - 1
    return {
      ...item,
      children: item.children.map((block, line) => closeLine(block, at === last && line === end)),
    }
  })
  return { ...list, children }
}

function closeLine(block: Block, isLast: boolean): Block {
  if (block.type === 'list') return isLast ? closeList(block) : block
  if (block.type !== 'paragraph') return block
  const end = block.children.at(-1)
  if (end?.type !== 'text' || !semicolon.test(end.value)) return block
  const before = block.children.slice(0, -1)
  if (end.value.replace(semicolon, '') === '' && isPunctuated(before.at(-1)))
    return { ...block, children: before }
  return isLast ? { ...block, children: [...before, stopped(end)] } : block
}

function isPunctuated(node: Inline | undefined): boolean {
  return node?.type === 'filled' && punctuated.test(node.value)
}

function stopped(end: TextNode): TextNode {
  return { ...end, value: end.value.replace(semicolon, '.') }
}
