import { fileURLToPath } from 'node:url'
import { assemble } from '#assembly/assemble.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { groundAt } from '#authoring/ground.ts'
import { parseTemplates } from '#authoring/parse-templates.ts'
import { readTemplates } from '#build/read-templates.ts'
import { writeDossierFile } from '#dossier/dossier-file.ts'
import { blanksOf } from '#model/document.ts'
import { newDossier } from '#model/dossier.ts'
import type { Materials } from './writers/materials.ts'

/** The sample of every measure, and which of its articles stand under a condition. */
export type Sample = Omit<Materials, 'fields'> & {
  /** Article id → the named condition that keeps it. */
  readonly conditions: ReadonlyMap<string, string>
  /** Facts that hold several lines. */
  readonly lists: ReadonlySet<string>
  /** Articles that one more letter in the employer's name changes. */
  readonly namedArticles: number
  readonly articles: number
}

/** The longest of the samples without a blank, assembled on its own date. */
export function readSample(): Sample {
  const templates = parseTemplates(readTemplates(fileURLToPath(new URL('../../templates', import.meta.url))))
  const [parsed] = templates.models
  if (!parsed) throw new Error('Aucun modèle dans templates.')
  const { model } = parsed
  const samples = templates.examples.map((example) => {
    const ground = groundAt(templates, example.date)
    const environment = createEnvironment(ground, example.answers)
    return { example, ground, assembly: assemble(model, environment) }
  })
  const [longest] = samples
    .filter(({ assembly }) => blanksOf(assembly.document).length === 0)
    .toSorted((a, b) => lengthOf(b.assembly.document) - lengthOf(a.assembly.document))
  if (!longest) throw new Error('Aucun exemple complet dans templates/exemples.')
  const { example, ground, assembly } = longest
  const now = `${example.date}T00:00:00.000Z`
  const dossier = newDossier({
    id: example.id,
    name: example.name,
    now,
    models: { [model.id]: model.version },
    answers: example.answers,
    example: example.id,
  })
  return {
    name: example.name,
    date: example.date,
    lawDate: templates.law.date,
    answers: example.answers,
    document: assembly.document,
    dossier: writeDossierFile(dossier),
    conditions: new Map(
      assembly.selections.flatMap(({ id, state, because }) =>
        state === 'kept' && because ? [[id, because] as const] : [],
      ),
    ),
    lists: new Set(
      Object.entries(ground.questions).flatMap(([fact, { kind }]) =>
        ['list', 'rows', 'choices'].includes(kind) ? [fact] : [],
      ),
    ),
    namedArticles: assembly.articlesByFact.get('nomEmployeur')?.length ?? 0,
    articles: assembly.document.children.flatMap((part) => part.children).length,
  }
}

const lengthOf = (document: Sample['document']): number => JSON.stringify(document).length
