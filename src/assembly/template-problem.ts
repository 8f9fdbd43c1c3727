import type { CostScale } from '#model/cost.ts'
import type { Position } from './template.ts'

/** What is wrong in a template file: data; `authoring/template-messages.ts` words it for a lawyer. */
export type TemplateProblem = { readonly file: string; readonly at: Position } & TemplateMistake

export type TemplateMistake =
  | { readonly code: 'front-missing' }
  /** `detail` is the YAML reader’s own code. */
  | { readonly code: 'yaml-broken'; readonly detail: string }
  | { readonly code: 'json-broken' }
  | { readonly code: 'key-unknown'; readonly key: string; readonly nearest?: string }
  | { readonly code: 'key-missing'; readonly key: string }
  | { readonly code: 'key-wrong'; readonly key: string; readonly expected: string }
  | { readonly code: 'section-unknown'; readonly title: string }
  | { readonly code: 'section-missing'; readonly title: string }
  | { readonly code: 'section-empty'; readonly title: string }
  | { readonly code: 'section-twice'; readonly title: string }
  /** `near` quotes what could not be read. */
  | { readonly code: 'braces-broken'; readonly near: string }
  | { readonly code: 'block-in-sentence'; readonly name: string }
  | { readonly code: 'block-unknown'; readonly name: string; readonly nearest?: string }
  | { readonly code: 'block-nested'; readonly name: string }
  | { readonly code: 'else-if' }
  | { readonly code: 'expression-too-rich'; readonly expression: string }
  | { readonly code: 'helper-unknown'; readonly name: string; readonly nearest?: string }
  | { readonly code: 'helper-arguments'; readonly helper: string; readonly expected: string }
  | { readonly code: 'mark-refused'; readonly mark: string }
  | { readonly code: 'name-unknown'; readonly name: string; readonly nearest?: string }
  | { readonly code: 'condition-not-yes-no'; readonly name: string }
  | { readonly code: 'loop-not-list'; readonly name: string }
  | { readonly code: 'drawing-not-days'; readonly name: string }
  | { readonly code: 'drawing-repeated'; readonly name: string }
  | { readonly code: 'value-needs-helper'; readonly name: string; readonly helper: string }
  | { readonly code: 'helper-wrong-kind'; readonly helper: string; readonly name: string }
  | { readonly code: 'value-not-printable'; readonly name: string }
  | { readonly code: 'optional-unguarded'; readonly name: string }
  | { readonly code: 'reference-unknown'; readonly target: string; readonly nearest?: string }
  | { readonly code: 'reference-dangling'; readonly target: string; readonly condition: string }
  | { readonly code: 'reference-unnumbered'; readonly target: string }
  | { readonly code: 'source-missing' }
  | { readonly code: 'source-unresolved'; readonly source: string; readonly nearest?: string }
  /** An article of a code that is not kept: `words` are those that cite it. */
  | { readonly code: 'citation-outside'; readonly words: string }
  | { readonly code: 'extract-absent'; readonly bound: string; readonly article: string }
  | { readonly code: 'lock-unknown'; readonly question: string; readonly bound: string }
  | { readonly code: 'reason-unasked'; readonly question: string; readonly bound: string }
  | { readonly code: 'comparison-missing'; readonly question: string }
  | { readonly code: 'comparison-wrong-kind'; readonly question: string; readonly expected: string }
  | {
      readonly code: 'comparison-unit'
      readonly question: string
      readonly unit: string
      readonly lawUnit: string
    }
  | { readonly code: 'comparison-less'; readonly question: string }
  | { readonly code: 'clause-in-no-manifest' }
  | { readonly code: 'manifest-unknown-clause'; readonly id: string; readonly nearest?: string }
  | { readonly code: 'manifest-twice'; readonly id: string }
  | { readonly code: 'agreement-unknown'; readonly id: string; readonly nearest?: string }
  | { readonly code: 'list-reserved'; readonly name: string }
  | { readonly code: 'drawing-reserved'; readonly name: string }
  | { readonly code: 'population-unknown'; readonly name: string; readonly nearest?: string }
  | { readonly code: 'variant-unknown'; readonly id: string }
  | { readonly code: 'variant-without-condition' }
  | { readonly code: 'variant-misplaced'; readonly id: string }
  | { readonly code: 'condition-never-true'; readonly name: string }
  | { readonly code: 'condition-never-false'; readonly name: string }
  | {
      readonly code: 'easy-sentence-long'
      readonly sentence: string
      readonly words: number
      readonly limit: number
    }
  | { readonly code: 'easy-mean-long'; readonly mean: number; readonly limit: number }
  | { readonly code: 'easy-line-shared'; readonly line: string }
  | { readonly code: 'easy-negation-double'; readonly sentence: string }
  | { readonly code: 'easy-passive'; readonly sentence: string }
  | { readonly code: 'acronym-unexplained'; readonly acronym: string }
  | { readonly code: 'plain-long'; readonly words: number; readonly limit: number }
  | { readonly code: 'question-unused'; readonly name: string }
  | { readonly code: 'example-broken'; readonly detail: string }
  | { readonly code: 'date-broken'; readonly key: string }
  | { readonly code: 'name-taken'; readonly name: string; readonly by: string }
  | { readonly code: 'cost-not-number'; readonly name: string }
  /** A product of quantities alone, or of two amounts. */
  | { readonly code: 'cost-not-euros' }
  | { readonly code: 'cost-scale'; readonly name: string; readonly key: CostScale }
  | { readonly code: 'cost-whole-per-cent'; readonly name: string }
