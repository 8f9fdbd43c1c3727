import { isMap, isNode, isPair, isScalar, type Node, parseDocument } from 'yaml'
import { type Lines, linesOf } from '#assembly/lines.ts'
import type { Position } from '#assembly/template.ts'
import type { TemplateProblem } from '#assembly/template-problem.ts'

/** A YAML file: its plain value, and where each path stands, so that a remark can point at it. */
export type YamlFile = {
  readonly value: unknown
  /** The place of a key or of an element of a list; the start of the file when the path is not there. */
  readonly at: (...path: readonly (string | number)[]) => Position
  readonly problems: readonly TemplateProblem[]
}

/** Reads a YAML file (core schema: dates stay text); syntax errors are problems, never exceptions. */
export function readYaml(file: string, source: string): YamlFile {
  const document = parseDocument(source, { schema: 'core' })
  const lines = linesOf(source)
  const problems = document.errors.map(
    (error): TemplateProblem => ({
      file,
      at: lines.at(error.pos[0]),
      code: 'yaml-broken',
      detail: error.code,
    }),
  )
  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    at: (...path) => placeOf(document.contents, path, lines),
    problems,
  }
}

function placeOf(root: Node | null, path: readonly (string | number)[], lines: Lines): Position {
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
  return lines.at(offset)
}
