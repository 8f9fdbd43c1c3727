import { type Block, visit } from './document.ts'

/** The words of a block as they are read: where a value comes from, the person or the model, is not one of them. */
export function spell(block: Block): string {
  let words = ''
  visit(block, (node) => {
    words += `${node.type} `
    if (node.type === 'text' || node.type === 'filled') words += node.value
    else if (node.type === 'blank') words += node.label
    else if (node.type === 'reference') words += node.target
  })
  return words
}
