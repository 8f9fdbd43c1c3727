import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))

/** A number of the source, or a text with figures, and where it stands. */
export type Found<T> = {
  readonly file: string
  readonly line: number
  readonly value: T
  /** The names it stands under, outermost first: the constant, then the keys of the object. */
  readonly names: readonly string[]
  /** Whether it is compared with something, by itself. */
  readonly isCompared: boolean
}

/** Every number written in these rooms of `src`. */
export function numbersIn(...rooms: readonly string[]): readonly Found<number>[] {
  return literalsIn(rooms, (value) => typeof value === 'number')
}

/** Every text written in these rooms of `src` that holds a figure. */
export function textsWithFiguresIn(...rooms: readonly string[]): readonly Found<string>[] {
  return literalsIn(rooms, hasFigure)
}

/** The numbers of a piece of source, for the check to be checked. */
export function numbersOf(source: string): readonly Found<number>[] {
  return literalsOf('essai.ts', source, (value) => typeof value === 'number')
}

function literalsIn<T>(rooms: readonly string[], holds: (value: unknown) => value is T): readonly Found<T>[] {
  return rooms.flatMap((room) =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .flatMap((file) => {
        const path = join(SOURCE, room, file)
        return literalsOf(relative(SOURCE, path), readFileSync(path, 'utf8'), holds)
      }),
  )
}

function literalsOf<T>(
  file: string,
  source: string,
  holds: (value: unknown) => value is T,
): readonly Found<T>[] {
  const found: Found<T>[] = []
  const look = (node: unknown, names: readonly string[], isCompared: boolean): void => {
    if (Array.isArray(node)) for (const one of node) look(one, names, isCompared)
    else if (isNode(node)) lookInto(node, names, isCompared)
  }
  const lookInto = (node: Node, names: readonly string[], isCompared: boolean): void => {
    if (node.type === 'Literal' && holds(node['value'])) {
      const line = source.slice(0, node.start).split('\n').length
      found.push({ file, line, value: node['value'], names, isCompared })
    }
    // Types say nothing at run time; an import names a file.
    if (node.type.startsWith('TS') && !WRAPPERS.has(node.type)) return
    if (node.type === 'ImportDeclaration') return
    const named = nameOf(node)
    const inside = named === undefined ? names : [...names, named]
    const compares =
      node.type === 'BinaryExpression'
        ? COMPARISONS.has(String(node['operator']))
        : isCompared && IS_ITSELF.has(node.type)
    for (const [key, child] of Object.entries(node)) if (key !== 'key') look(child, inside, compares)
  }
  look(parseSync(file, source).program, [], false)
  return found
}

const hasFigure = (value: unknown): value is string => typeof value === 'string' && /\d/.test(value)

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The name a node gives to what is inside it. */
function nameOf(node: Node): string | undefined {
  const of =
    node.type === 'VariableDeclarator' ? node['id'] : node.type === 'Property' ? node['key'] : undefined
  if (node.type === 'AssignmentPattern') return textOf(node['left'])
  return textOf(of)
}

function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  const { name, value } = node
  return typeof name === 'string' ? name : typeof value === 'string' ? value : undefined
}

const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '===', '!==', '==', '!='])
/** What a number is still compared through. */
const IS_ITSELF: ReadonlySet<string> = new Set([
  'ConditionalExpression',
  'ParenthesizedExpression',
  'UnaryExpression',
])
/** Types around a value that is there at run time. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
])
