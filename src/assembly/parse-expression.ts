import { didYouMean } from './did-you-mean.ts'
import type {
  HelperName,
  Position,
  ReferenceExpression,
  TemplateTimeline,
  ValueExpression,
} from './template.ts'
import type { TemplateMistake } from './template-problem.ts'

type Report = (mistake: TemplateMistake) => void

const HELPERS: Readonly<Record<HelperName, string>> = {
  nombre: '{{nombre nomDuFait}}',
  lettres: '{{lettres nomDuFait}}',
  montant: '{{montant nomDuFait}}',
  date: '{{date nomDuFait}}',
  pluriel: '{{pluriel nomDuFait "jour" "jours"}}',
  liste: '{{liste nomDuFait}}',
}
/** What makes no value: a reference, a drawing. */
const OTHERS: Readonly<Record<string, string>> = {
  renvoi: '{{renvoi "identifiant-de-l-article"}}',
  frise: '{{frise calendrierElection}}',
}
const NAMES = [...Object.keys(HELPERS), ...Object.keys(OTHERS)]

/** What stands between two braces. */
export type Expression = ValueExpression | ReferenceExpression | TemplateTimeline

/** The one expression between two braces, read by Handlebars, as ours; nothing when it is refused. */
export function parseExpression(
  statement: hbs.AST.MustacheStatement,
  source: string,
  at: Position,
  report: Report,
): Expression | undefined {
  const path = pathName(statement.path)
  if (!path || !isPlain(statement)) {
    report({ code: 'expression-too-rich', expression: source })
    return undefined
  }
  if (statement.params.length === 0) {
    if (NAMES.includes(path)) return refuseArguments(report, path)
    return { type: 'value', name: path, at }
  }
  const [first, ...rest] = statement.params
  if (path === 'renvoi') {
    if (first?.type !== 'StringLiteral' || rest.length > 0) return refuseArguments(report, path)
    return { type: 'reference', target: (first as hbs.AST.StringLiteral).value, at }
  }
  if (path === 'frise') {
    const name = first && pathName(first)
    return name && rest.length === 0 ? { type: 'timeline', name, at } : refuseArguments(report, path)
  }
  if (!isHelper(path)) {
    report({ code: 'helper-unknown', name: path, ...didYouMean(path, NAMES) })
    return undefined
  }
  const name = first && pathName(first)
  if (!name) return refuseArguments(report, path)
  if (path === 'pluriel') {
    const words = rest.flatMap((word) =>
      word.type === 'StringLiteral' ? [(word as hbs.AST.StringLiteral).value] : [],
    )
    const [singular, plural] = words
    if (singular === undefined || plural === undefined || rest.length > 2)
      return refuseArguments(report, path)
    return { type: 'value', name, helper: path, words: [singular, plural], at }
  }
  if (rest.length > 0) return refuseArguments(report, path)
  return { type: 'value', name, helper: path, at }
}

/** The name of a plain path (`effectif`, `this`), or nothing for anything richer. */
export function pathName(node: hbs.AST.Node): string | undefined {
  if (node.type !== 'PathExpression') return undefined
  const path = node as hbs.AST.PathExpression
  if (path.data || path.depth > 0) return undefined
  if (path.original === 'this') return 'this'
  return path.parts.length === 1 && path.original === path.parts[0] ? path.original : undefined
}

/** No named argument, no triple braces, no `~`: words a lawyer would not guess. */
function isPlain({ hash, escaped, strip }: hbs.AST.MustacheStatement): boolean {
  return escaped && !hash?.pairs.length && !strip.open && !strip.close
}

function refuseArguments(report: Report, helper: string): undefined {
  const expected = isHelper(helper) ? HELPERS[helper] : (OTHERS[helper] ?? '')
  report({ code: 'helper-arguments', helper, expected })
  return undefined
}

const isHelper = (name: string): name is HelperName => Object.hasOwn(HELPERS, name)
