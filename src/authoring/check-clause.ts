import type { Position, Readings, TemplateBlock, ValueExpression } from '#assembly/template.ts'
import type { TemplateMistake } from '#assembly/template-problem.ts'
import { type Use, usesOf } from '#assembly/uses.ts'
import type { Entry, Vocabulary } from '#assembly/vocabulary.ts'
import { nearest } from '#model/nearest.ts'

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
type Report = (at: Position, mistake: TemplateMistake) => void

/** The helper each kind asks for; a kind that is absent prints bare. */
const HELPER_OF: Partial<Record<Entry['kind'], string>> = {
  number: 'nombre',
  amount: 'montant',
  date: 'date',
  choices: 'liste',
  list: 'liste',
}
const ACCEPTED: Readonly<Record<string, readonly Entry['kind'][]>> = {
  nombre: ['number', 'amount'],
  lettres: ['number', 'amount'],
  montant: ['number', 'amount'],
  pluriel: ['number', 'amount'],
  date: ['date'],
  liste: ['choices', 'list'],
}

/** Holds the four texts of a clause against the vocabulary and the other articles. */
export function checkClause(body: readonly TemplateBlock[], readings: Readings, context: ClauseContext, report: Report): void {
  for (const blocks of [body, readings.plain, readings.easy, readings.advice]) {
    for (const use of usesOf(blocks, context.vocabulary)) checkUse(use, context, report)
  }
}

function checkUse(use: Use, context: ClauseContext, report: Report): void {
  if (use.type === 'reference') return checkReference(use, context, report)
  if (use.type === 'value' && use.column) return checkColumn(use.node, use.loop ?? '', context, report)
  const entry = context.vocabulary[use.name]
  if (!entry) {
    const near = nearest(use.name, Object.keys(context.vocabulary))
    return report(use.at, { code: 'name-unknown', name: use.name, ...(near ? { nearest: near } : {}) })
  }
  if (use.type === 'condition') {
    if (entry.kind !== 'yesNo') report(use.at, { code: 'condition-not-yes-no', name: use.name })
    return
  }
  if (use.type === 'loop') {
    if (!['rows', 'list', 'choices'].includes(entry.kind)) report(use.at, { code: 'loop-not-list', name: use.name })
    return
  }
  checkHelper(use.node, entry.kind, report)
  if (entry.optional && !use.under.includes(`${use.name}Renseigne`) && context.when !== `${use.name}Renseigne`) {
    report(use.at, { code: 'optional-unguarded', name: use.name })
  }
}

function checkHelper(node: ValueExpression, kind: Entry['kind'], report: Report): void {
  const { name, helper, at } = node
  if (kind === 'yesNo' || kind === 'rows') return report(at, { code: 'value-not-printable', name })
  const wanted = HELPER_OF[kind]
  if (helper === undefined) {
    if (wanted) report(at, { code: 'value-needs-helper', name, helper: wanted })
  } else if (!ACCEPTED[helper]?.includes(kind)) report(at, { code: 'helper-wrong-kind', helper, name })
}

function checkColumn(node: ValueExpression, loop: string, { vocabulary }: ClauseContext, report: Report): void {
  const list = vocabulary[loop]
  const column = list?.columns?.[node.name]
  if (column) return checkHelper(node, column.kind, report)
  if (node.name === 'this' && (list?.kind === 'list' || list?.kind === 'choices')) return checkHelper(node, 'text', report)
  report(node.at, { code: 'name-unknown', name: node.name })
}

/** A reference is safe when its target is always there, or there under a condition that holds where it is written. */
function checkReference(use: Use & { type: 'reference' }, { targets, when }: ClauseContext, report: Report): void {
  const target = targets.get(use.name)
  if (!target) {
    const near = nearest(use.name, targets.keys())
    return report(use.at, { code: 'reference-unknown', target: use.name, ...(near ? { nearest: near } : {}) })
  }
  if (!target.numbered) report(use.at, { code: 'reference-unnumbered', target: use.name })
  const isSafe = target.when === undefined || target.when === when || use.under.includes(target.when)
  if (!isSafe) report(use.at, { code: 'reference-dangling', target: use.name, condition: target.when ?? '' })
}
