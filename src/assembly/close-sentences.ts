import type { Inline } from '#model/document.ts'

const ended = /[.!?…]$/
const stop = /^\./

/** A sentence ends once: the full stop of the text gives way to the one a filled value already ends with (« Dupont et Cie. »). */
export function closeSentences(nodes: readonly Inline[]): readonly Inline[] {
  if (!nodes.some((node, at) => closesTwice(node, nodes[at - 1]))) return nodes
  return nodes.flatMap((node, at): readonly Inline[] => {
    if (node.type !== 'text' || !closesTwice(node, nodes[at - 1])) return [node]
    const value = node.value.replace(stop, '')
    return value === '' ? [] : [{ ...node, value }]
  })
}

function closesTwice(node: Inline, before: Inline | undefined): boolean {
  return node.type === 'text' && stop.test(node.value) && before !== undefined && isEnded(before)
}

function isEnded(node: Inline): boolean {
  if (node.type === 'filled') return ended.test(node.value)
  const last = node.type === 'strong' || node.type === 'emphasis' ? node.children.at(-1) : undefined
  return last !== undefined && isEnded(last)
}
