import { createEnvironment, type Environment } from '#assembly/environment.ts'
import type { ParsedClause } from '#assembly/parse-clause.ts'
import { ELECTION, type Position } from '#assembly/template.ts'
import type { TemplateProblem } from '#assembly/template-problem.ts'
import { usesOf } from '#assembly/uses.ts'
import type { Vocabulary } from '#assembly/vocabulary.ts'
import { atFileStart } from './at-file-start.ts'
import { groundAt } from './ground.ts'
import type { Manifest } from './parse-manifest.ts'
import type { Templates } from './parse-templates.ts'

/** Every condition of the templates is tried both ways by the examples: a branch nobody sees is a branch nobody reads. */
export function checkCoverage(templates: Templates, vocabulary: Vocabulary): readonly TemplateProblem[] {
  const environments = (of: string | undefined) =>
    templates.examples
      .filter((example) => example.of === of)
      .map((example) => createEnvironment(groundAt(templates, example.date), example.answers))
  const members = environments(undefined)
  const elections = environments(ELECTION)
  const tried = (name: string, wanted: boolean, trials: readonly Environment[]): boolean =>
    trials.some((environment) => {
      const resolved = environment.resolve(name)
      if (resolved.state === 'missing') return false
      return (resolved.state === 'known' && resolved.value === true) === wanted
    })
  const untried = (
    file: string,
    conditions: Conditions,
    trials: readonly Environment[],
  ): readonly TemplateProblem[] =>
    [...conditions].flatMap(([name, at]): readonly TemplateProblem[] => [
      ...(tried(name, true, trials) ? [] : [{ file, at, code: 'condition-never-true', name } as const]),
      ...(tried(name, false, trials) ? [] : [{ file, at, code: 'condition-never-false', name } as const]),
    ])
  const letters = templates.companions.filter(({ model }) => model.of === ELECTION)
  return [...templates.models, ...letters].flatMap(({ model, manifest, clauses }) => {
    const trials = model.of === ELECTION ? elections : members
    return [
      ...untried(manifest.file, conditionsOfManifest(manifest), trials),
      ...[...clauses.values()].flatMap(({ file, parsed }) =>
        untried(file, conditionsOf(file, parsed), trials),
      ),
    ]
  })

  function conditionsOfManifest({ parties, quand, file }: Manifest): Conditions {
    const variants = parties.flatMap(({ variantes }) => variantes.map(({ when, at }) => [when, at] as const))
    return new Map([...(quand ? [[quand, atFileStart(file).at] as const] : []), ...variants])
  }

  function conditionsOf(file: string, { clause }: ParsedClause): Conditions {
    const conditions = new Map<string, Position>()
    if (clause.when) conditions.set(clause.when, atFileStart(file).at)
    for (const use of usesOf(clause.body, vocabulary))
      if (use.type === 'condition' && !conditions.has(use.name)) conditions.set(use.name, use.at)
    return conditions
  }
}

/** A condition, and where it is written first. */
type Conditions = ReadonlyMap<string, Position>
