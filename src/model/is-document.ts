import type { DocumentNode, Node } from './document.ts'

type Raw = Readonly<Record<string, unknown>>
type Check = (node: Raw) => boolean

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text =
  (...names: readonly string[]): Check =>
  (node) =>
    names.every((name) => typeof node[name] === 'string')
const flag =
  (name: string): Check =>
  (node) =>
    typeof node[name] === 'boolean'
const optionalText =
  (name: string): Check =>
  (node) =>
    ['string', 'undefined'].includes(typeof node[name])
const all =
  (...checks: readonly Check[]): Check =>
  (node) =>
    checks.every((check) => check(node))
const listOf =
  (name: string, types: readonly Node['type'][]): Check =>
  (node) => {
    const held = node[name]
    return Array.isArray(held) && held.every((child: unknown) => isNode(child, types))
  }
const children = (...types: readonly Node['type'][]): Check => listOf('children', types)

const INLINES = ['text', 'strong', 'emphasis', 'filled', 'blank', 'reference'] as const
const BLOCKS = ['paragraph', 'list', 'table', 'note', 'signature'] as const

/** What each node of the tree holds; exhaustive by type. */
const CHECKS: { readonly [T in Node['type']]: Check } = {
  document: all(
    text('model', 'modelVersion', 'title'),
    listOf('subtitle', INLINES),
    children('part'),
    ({ numbers }) => isRecord(numbers) && Object.values(numbers).every((one) => typeof one === 'string'),
  ),
  part: all(text('id'), optionalText('title'), children('clause')),
  clause: all(text('id', 'title'), flag('certain'), children(...BLOCKS)),
  paragraph: children(...INLINES),
  list: all(flag('ordered'), children('item')),
  item: children(...BLOCKS),
  table: all(
    children('row'),
    ({ numeric }) => Array.isArray(numeric) && numeric.every((one) => typeof one === 'boolean'),
  ),
  row: all(flag('header'), children('cell')),
  cell: children(...INLINES),
  note: children('paragraph'),
  signature: children('paragraph'),
  // A file keeps a signed agreement, and only the papers of an election draw days.
  timeline: () => false,
  text: text('value'),
  strong: children(...INLINES),
  emphasis: children(...INLINES),
  filled: text('fact', 'value', 'origin'),
  blank: text('fact', 'label', 'reason'),
  reference: text('target'),
}

/** Whether a value read from a file is a document tree, down to its last word. */
export function isDocument(value: unknown): value is DocumentNode {
  return isNode(value, ['document'])
}

function isNode(value: unknown, types: readonly Node['type'][]): boolean {
  if (!isRecord(value)) return false
  const type = types.find((one) => one === value['type'])
  return type !== undefined && CHECKS[type](value)
}
