import { electionDocument, electionEnvironment, isLetterWanted } from '#assembly/election-documents.ts'
import type { Environment } from '#assembly/environment.ts'
import { ELECTION, type Model } from '#assembly/template.ts'
import { groundAt } from '#authoring/ground.ts'
import type { DocumentNode } from '#model/document.ts'
import { templates } from './shipped.ts'

/** What one sample election makes: its guide and its letters, in the order of their names. */
export type ElectionTrial = {
  readonly id: string
  readonly environment: Environment
  readonly documents: readonly DocumentNode[]
}

export const electionModels: readonly Model[] = templates.companions.flatMap(({ model }) =>
  model.of === ELECTION ? [model] : [],
)

/** Every sample election, with the documents that make sense for it. */
export const electionTrials: readonly ElectionTrial[] = templates.examples
  .filter(({ of }) => of === ELECTION)
  .map(({ id, date, answers }) => {
    const environment = electionEnvironment(
      groundAt(templates, date),
      answers,
      templates.words,
      electionModels,
    )
    const wanted = electionModels.filter((model) => isLetterWanted(model, environment) === true)
    return { id, environment, documents: wanted.map((model) => electionDocument(model, environment)) }
  })
