import { createEnvironment } from '#assembly/environment.ts'
import type { TemplateProblem } from '#assembly/template-problem.ts'
import { usesOf } from '#assembly/uses.ts'
import type { Vocabulary } from '#assembly/vocabulary.ts'
import { atFileStart } from './at-file-start.ts'
import { groundAt } from './ground.ts'
import type { Templates } from './parse-templates.ts'

/** Every condition of the templates is tried both ways by the examples: a branch nobody sees is a branch nobody reads. */
export function checkCoverage(templates: Templates, vocabulary: Vocabulary): readonly TemplateProblem[] {
  const environments = templates.examples.map((example) =>
    createEnvironment(groundAt(templates, example.date), example.answers),
  )
  const tried = (name: string, wanted: boolean): boolean =>
    environments.some((environment) => {
      const resolved = environment.resolve(name)
      if (resolved.state === 'missing') return false
      return (resolved.state === 'known' && resolved.value === true) === wanted
    })
  return templates.models.flatMap(({ clauses }) =>
    [...clauses.values()].flatMap(({ file, parsed }) => {
      const conditions = new Map<string, TemplateProblem['at']>()
      if (parsed.clause.when) conditions.set(parsed.clause.when, atFileStart(file).at)
      for (const use of usesOf(parsed.clause.body, vocabulary)) {
        if (use.type === 'condition' && !conditions.has(use.name)) conditions.set(use.name, use.at)
      }
      return [...conditions].flatMap(([name, at]): readonly TemplateProblem[] => [
        ...(tried(name, true) ? [] : [{ file, at, code: 'condition-never-true', name } as const]),
        ...(tried(name, false) ? [] : [{ file, at, code: 'condition-never-false', name } as const]),
      ])
    }),
  )
}
