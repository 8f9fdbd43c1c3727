import { type BlankNode, type FilledNode, type Inline, text } from '#model/document.ts'
import { showIdentifier } from '#questions/identifiers.ts'
import type { Columns } from '#questions/question.ts'
import { closeSentences } from './close-sentences.ts'
import type { Environment, Resolved } from './environment.ts'
import { formatValue, pluralOf } from './format-value.ts'
import type { TemplateInline, ValueExpression } from './template.ts'

export type Missing = Extract<Resolved, { readonly state: 'missing' }>
type Known = Extract<Resolved, { readonly state: 'known' }>

/** One line of a loop: the list it comes from, and the columns' values; or, with no line yet, what the list waits for. */
export type Scope = {
  readonly list: string
  readonly columns: Columns | undefined
  readonly row: Readonly<Record<string, unknown>>
  readonly awaited?: Missing
}

/** A run of text for one dossier, the sentences it ends closed once. */
export function inlines(
  nodes: readonly TemplateInline[],
  env: Environment,
  scope: Scope | undefined,
): readonly Inline[] {
  return closeSentences(nodes.map((node) => inline(node, env, scope)))
}

function inline(node: TemplateInline, env: Environment, scope: Scope | undefined): Inline {
  switch (node.type) {
    case 'text':
      return node
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: inlines(node.children, env, scope) }
    case 'reference':
      return { type: 'reference', target: node.target }
    case 'value':
      return scope && isColumn(node.name, scope) ? cellValue(node, env, scope) : value(node, env)
  }
}

function value(node: ValueExpression, env: Environment): Inline {
  const resolved = env.resolve(node.name)
  if (resolved.state === 'missing')
    return node.helper === 'pluriel' ? text(pluralOf(node, 2)) : valueBlank(node.name, resolved, env)
  if (resolved.state === 'silent') {
    const fact = env.vocabulary[node.name]?.facts[0] ?? node.name
    return valueBlank(node.name, { state: 'missing', fact, reason: 'unanswered' }, env)
  }
  return filled(node, resolved, env)
}

/** The sentence names what it lacks, even when another question has to be answered first and the blank leads there. */
function valueBlank(name: string, missing: Missing, env: Environment): BlankNode {
  const isAsked = env.vocabulary[name]?.from === 'question'
  return { ...blank(missing, env), label: labelOf(isAsked ? name : missing.fact, env) }
}

function filled(node: ValueExpression, resolved: Known, env: Environment): Inline {
  const { options, form } = env.vocabulary[node.name] ?? {}
  const words = form
    ? showIdentifier(form, String(resolved.value))
    : formatValue(node, resolved.value, options)
  // A plural ending is grammar, not an answer; the law's own figure leads to no question.
  if (node.helper === 'pluriel') return text(words)
  return { type: 'filled', fact: resolved.fact, value: words, origin: resolved.origin } satisfies FilledNode
}

const isColumn = (name: string, scope: Scope): boolean =>
  name === 'this' || Object.hasOwn(scope.columns ?? {}, name)

function cellValue(node: ValueExpression, env: Environment, scope: Scope): Inline {
  const { list, columns, row, awaited } = scope
  const column = columns?.[node.name]
  const known = row[node.name]
  if (known === undefined) {
    if (node.helper === 'pluriel') return text(pluralOf(node, 2))
    const { fact, reason } = awaited ?? { fact: list, reason: 'unanswered' }
    const label = column ? lowerFirst(column.label) : labelOf(list, env)
    return { type: 'blank', fact, label, reason }
  }
  const options = column?.kind === 'choice' ? column.options : undefined
  const words = formatValue(node, known, options)
  // A computed list leads to no question: its words are the document's own.
  if (node.helper === 'pluriel' || env.vocabulary[list]?.from === 'computed') return text(words)
  return { type: 'filled', fact: list, value: words, origin: 'answer' }
}

/** What is still to be given, under the name of its question. */
export function blank({ fact, reason }: Missing, env: Environment): BlankNode {
  return { type: 'blank', fact, label: labelOf(fact, env), reason }
}

const labelOf = (fact: string, env: Environment): string => env.questions[fact]?.short ?? fact
const lowerFirst = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)
