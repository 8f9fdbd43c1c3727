import { type Block, type Inline, type Node, visit } from '#model/document.ts'

/** What no writer should have to cope with: nothing to read, a blank said twice in a row, the machine showing through. */
export function flawsOf(blocks: readonly Block[]): readonly string[] {
  const flaws = repeatedBlanks(blocks)
  for (const block of blocks) visit(block, (node) => flaws.push(...flawsOfNode(node)))
  return flaws
}

function flawsOfNode(node: Node): readonly string[] {
  switch (node.type) {
    case 'filled':
      return node.value.trim() === '' ? [`nothing filled in ${node.fact}`] : []
    case 'text':
      return /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object/.test(node.value) ? [`« ${node.value} »`] : []
    case 'paragraph':
      return isEmpty(node.children) ? ['empty paragraph'] : []
    case 'table':
      return node.children.length < 2 ? ['table without a row'] : []
    case 'row':
      return node.children.every((cell) => isEmpty(cell.children)) ? ['empty row'] : []
    case 'item':
      return node.children.length === 0 ? ['empty item'] : repeatedBlanks(node.children)
    case 'list':
    case 'note':
    case 'signature':
      return node.children.length === 0 ? [`empty ${node.type}`] : []
    default:
      return []
  }
}

function repeatedBlanks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const fact = loneBlank(block)
    return fact !== undefined && fact === loneBlank(blocks[index - 1]) ? [`blank of ${fact} twice`] : []
  })
}

function loneBlank(block: Block | undefined): string | undefined {
  if (block?.type !== 'paragraph' || block.children.length !== 1) return undefined
  const [only] = block.children
  return only?.type === 'blank' ? only.fact : undefined
}

const isEmpty = (inlines: readonly Inline[]): boolean =>
  inlines.every((node) =>
    node.type === 'text'
      ? node.value.trim() === ''
      : (node.type === 'strong' || node.type === 'emphasis') && isEmpty(node.children),
  )
