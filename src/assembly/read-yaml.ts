import { isMap, isNode, isPair, isScalar, type Node, parseDocument, visit } from 'yaml'

/** What a YAML text says, and where each path stands in it. */
export type Yaml = {
  /** Nothing when the text is broken. */
  readonly value: unknown
  /** The offset of a key or of an element of a list; zero when the path is not there. */
  readonly offsetOf: (...path: readonly (string | number)[]) => number
  readonly broken: readonly { readonly offset: number; readonly detail: string }[]
}

/** Reads YAML (core schema: dates stay text); what cannot be read is said, never thrown. */
export function readYaml(source: string): Yaml {
  const document = parseDocument(source, { schema: 'core', logLevel: 'error' })
  const broken = document.errors.map(({ pos, code }) => ({ offset: pos[0], detail: code as string }))
  // A value that begins with an asterisk is bold to a lawyer, and a reference to YAML.
  visit(document, {
    Alias: (_, { range }) => {
      broken.push({ offset: range?.[0] ?? 0, detail: 'ALIAS' })
    },
  })
  return {
    value: broken.length > 0 ? undefined : document.toJS(),
    offsetOf: (...path) => offsetOf(document.contents, path),
    broken,
  }
}

function offsetOf(root: Node | null, path: readonly (string | number)[]): number {
  let node: unknown = root
  let offset = 0
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === key)
      if (pair && isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair?.value
    } else if (isNode(node) && 'items' in node && Array.isArray(node.items) && typeof key === 'number') {
      node = node.items[key]
      if (isNode(node)) offset = node.range?.[0] ?? offset
    }
  }
  return offset
}
