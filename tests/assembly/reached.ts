import type { Assembly } from '#assembly/assemble.ts'
import { type Environment, type Ground, holds } from '#assembly/environment.ts'
import type { ClauseTemplate, Model } from '#assembly/template.ts'
import { usesOf } from '#assembly/uses.ts'

/** What many dossiers have shown of a model. */
export type Reached = {
  readonly see: (assembly: Assembly, environment: Environment) => void
  /** The wordings never kept or never dropped, the conditions never true or never false where they are read. */
  readonly unseen: () => readonly string[]
}

/** Nothing seen yet. A wording that nothing can drop only has to be kept; a condition it rests on is never false in it. */
export function startReaching(model: Model, ground: Ground): Reached {
  const wordings = model.parts.flatMap(({ clauses }) => clauses.flatMap((entry) => entry.wordings))
  const conditions = new Map(wordings.map((wording) => [wording.id, conditionsOf(wording, ground)]))
  const alone = model.parts.flatMap(({ clauses }) =>
    clauses.flatMap(({ wordings: [only, ...others] }) =>
      only && others.length === 0 && only.when === undefined ? [only.id] : [],
    ),
  )
  const wanted = wordings.flatMap(({ id, when }) => [
    `${id} kept`,
    ...(alone.includes(id) ? [] : [`${id} dropped`]),
    ...(conditions.get(id) ?? []).flatMap((name) => [
      `${id} with ${name}`,
      ...(restsOn(when, name, ground) ? [] : [`${id} without ${name}`]),
    ]),
  ])
  const seen = new Set<string>()
  const see: Reached['see'] = ({ selections }, environment) => {
    const kept = new Set(selections.flatMap(({ state, wording }) => (state === 'kept' ? [wording] : [])))
    for (const { id } of wordings) {
      seen.add(`${id} ${kept.has(id) ? 'kept' : 'dropped'}`)
      if (!kept.has(id)) continue
      for (const name of conditions.get(id) ?? []) {
        const answer = holds(name, environment)
        if (answer !== undefined) seen.add(`${id} ${answer ? 'with' : 'without'} ${name}`)
      }
    }
  }
  return { see, unseen: () => wanted.filter((each) => !seen.has(each)) }
}

/** Whether a condition is another, or that of the question or of the step behind it. */
function restsOn(when: string | undefined, name: string, ground: Ground): boolean {
  if (when === undefined || when === name) return when === name
  const { when: own, within } = ground.questions[when] ?? {}
  return restsOn(own, name, ground) || restsOn(within, name, ground)
}

function conditionsOf({ body }: ClauseTemplate, { vocabulary }: Ground): readonly string[] {
  const uses = usesOf(body, vocabulary).flatMap((use) => (use.type === 'condition' ? [use.name] : []))
  return [...new Set(uses)]
}
