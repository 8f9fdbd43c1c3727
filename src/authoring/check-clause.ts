import { DRAWN_LISTS } from '#assembly/computed-lists.ts'
import { didYouMean } from '#assembly/did-you-mean.ts'
import type { Position, Readings, TemplateBlock, ValueExpression } from '#assembly/template.ts'
import type { TemplateMistake } from '#assembly/template-problem.ts'
import { type Use, usesOf } from '#assembly/uses.ts'
import type { Entry, Vocabulary } from '#assembly/vocabulary.ts'

/** What a reference may lead to. */
export type Target = {
  /** Named condition without which the article is not there. */
  readonly when?: string
  readonly numbered: boolean
}
export type ClauseContext = {
  readonly vocabulary: Vocabulary
  readonly targets: ReadonlyMap<string, Target>
  /** The condition under which the clause itself is written. */
  readonly when?: string
}
type NamedUse = Exclude<Use, { readonly type: 'reference' }>
type Report = (at: Position, mistake: TemplateMistake) => void

/** The helper each kind asks for; a kind that is absent prints bare. */
const HELPER_OF: Partial<Record<Entry['kind'], string>> = {
  number: 'nombre',
  amount: 'montant',
  date: 'date',
  choices: 'liste',
  list: 'liste',
}
const LISTS: readonly Entry['kind'][] = ['rows', 'list', 'choices']
const ACCEPTED: Readonly<Record<string, readonly Entry['kind'][]>> = {
  nombre: ['number', 'amount'],
  lettres: ['number', 'amount'],
  montant: ['number', 'amount'],
  pluriel: ['number', 'amount'],
  date: ['date'],
  liste: ['choices', 'list'],
}

/** Holds the four texts of a clause against the vocabulary and the other articles. */
export function checkClause(
  body: readonly TemplateBlock[],
  readings: Readings,
  context: ClauseContext,
  report: Report,
): void {
  for (const blocks of [body, readings.plain, readings.easy, readings.advice])
    checkBlocks(blocks, context, report)
}

/** Holds one text against the vocabulary and the articles. */
export function checkBlocks(blocks: readonly TemplateBlock[], context: ClauseContext, report: Report): void {
  for (const use of usesOf(blocks, context.vocabulary)) checkUse(use, context, report)
}

function checkUse(use: Use, context: ClauseContext, report: Report): void {
  if (use.type === 'reference') checkReference(use, context, report)
  else if (use.type === 'value' && use.column) checkColumn(use.node, use.loop ?? '', context, report)
  else {
    const entry = context.vocabulary[use.name]
    if (entry) checkNamed(use, entry, context, report)
    else report(use.at, unknownName(use.name, context.vocabulary))
  }
}

export const unknownName = (name: string, vocabulary: Vocabulary): TemplateMistake => ({
  code: 'name-unknown',
  name,
  ...didYouMean(name, Object.keys(vocabulary)),
})

function checkNamed(use: NamedUse, entry: Entry, { when }: ClauseContext, report: Report): void {
  if (use.type === 'condition') {
    if (entry.kind !== 'yesNo') report(use.at, { code: 'condition-not-yes-no', name: use.name })
  } else if (use.type === 'loop') {
    if (!LISTS.includes(entry.kind)) report(use.at, { code: 'loop-not-list', name: use.name })
  } else if (use.type === 'drawing') {
    if (!DRAWN_LISTS.includes(use.name)) report(use.at, { code: 'drawing-not-days', name: use.name })
    else if (use.loop !== undefined) report(use.at, { code: 'drawing-repeated', name: use.name })
  } else {
    checkHelper(use.node, entry.kind, report)
    const guard = `${use.name}Renseigne`
    const isGuarded = use.under.includes(guard) || when === guard
    if (entry.optional && !isGuarded) report(use.at, { code: 'optional-unguarded', name: use.name })
  }
}

function checkHelper(node: ValueExpression, kind: Entry['kind'], report: Report): void {
  const { name, helper, at } = node
  const wanted = HELPER_OF[kind]
  if (kind === 'yesNo' || kind === 'rows') report(at, { code: 'value-not-printable', name })
  else if (helper === undefined) {
    if (wanted) report(at, { code: 'value-needs-helper', name, helper: wanted })
  } else if (!ACCEPTED[helper]?.includes(kind)) report(at, { code: 'helper-wrong-kind', helper, name })
}

function checkColumn(
  node: ValueExpression,
  loop: string,
  { vocabulary }: ClauseContext,
  report: Report,
): void {
  const list = vocabulary[loop]
  const column = list?.columns?.[node.name]
  const isElement = node.name === 'this' && (list?.kind === 'list' || list?.kind === 'choices')
  if (column) checkHelper(node, column.kind, report)
  else if (isElement) checkHelper(node, 'text', report)
  else report(node.at, { code: 'name-unknown', name: node.name })
}

/** A reference is safe when its target is always there, or there under a condition that holds where it is written. */
function checkReference(
  use: Use & { type: 'reference' },
  { targets, when }: ClauseContext,
  report: Report,
): void {
  const target = targets.get(use.name)
  if (!target) {
    report(use.at, { code: 'reference-unknown', target: use.name, ...didYouMean(use.name, targets.keys()) })
    return
  }
  if (!target.numbered) report(use.at, { code: 'reference-unnumbered', target: use.name })
  const isSafe = target.when === undefined || target.when === when || use.under.includes(target.when)
  if (!isSafe) report(use.at, { code: 'reference-dangling', target: use.name, condition: target.when ?? '' })
}
