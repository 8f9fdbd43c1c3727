import type { Node } from '#model/document.ts'

// « Par accord entre eux » and « accord d’entreprise valide » stay: an amendment is approved as an agreement (L. 2232-22).
const OWN_NAME = /(présent |[Ll]’|projet d’)accord(?![\p{L}’])/gu

/** What an amendment takes from the agreement, in its own name: « le présent avenant ». */
export function inItsName<N extends Node>(node: N): N {
  if (node.type === 'text') return { ...node, value: node.value.replace(OWN_NAME, '$1avenant') }
  if (!('children' in node)) return node
  const children: readonly Node[] = node.children
  return { ...node, children: children.map((child) => inItsName(child)) }
}
