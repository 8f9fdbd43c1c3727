import type { TemplateMistake } from '#assembly/template-problem.ts'
import type { Vocabulary } from '#assembly/vocabulary.ts'
import { unknownName } from './check-clause.ts'

/** A condition is a name that exists, and that is yes or no. */
export function checkCondition(name: string, vocabulary: Vocabulary): readonly TemplateMistake[] {
  const entry = vocabulary[name]
  if (!entry) return [unknownName(name, vocabulary)]
  return entry.kind === 'yesNo' ? [] : [{ code: 'condition-not-yes-no', name }]
}
