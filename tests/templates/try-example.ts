import { fileURLToPath } from 'node:url'
import { type Assembly, assemble } from '#assembly/assemble.ts'
import { createEnvironment, type Environment } from '#assembly/environment.ts'
import { evaluate } from '#assembly/evaluate.ts'
import type { Readings } from '#assembly/template.ts'
import { groundAt } from '#authoring/ground.ts'
import { type ParsedModel, parseTemplates } from '#authoring/parse-templates.ts'
import { readTemplates } from '#build/read-templates.ts'
import { plainInlines } from '#export/plain-text.ts'
import { visit } from '#model/document.ts'

export const TEMPLATES_FOLDER = fileURLToPath(new URL('../../templates', import.meta.url))
export const templates = parseTemplates(readTemplates(TEMPLATES_FOLDER))

/** A document of one sample member, and what it stands on. */
export type Trial = {
  readonly id: string
  /** A dossier in progress may have blanks; every other sample is complete. */
  readonly complete: boolean
  readonly parsed: ParsedModel
  readonly environment: Environment
  readonly assembly: Assembly
}

/** The samples of the agreement; those of an election try its own papers. */
export const members = templates.examples.filter(({ of }) => of === undefined)

/** Every model assembled for every sample member. */
export const trials: readonly Trial[] = members.flatMap((example) => {
  const environment = createEnvironment(groundAt(templates, example.date), example.answers)
  return templates.models.map((parsed) => ({
    id: example.id,
    complete: !example.id.startsWith('en-cours-'),
    parsed,
    environment,
    assembly: assemble(parsed.model, environment),
  }))
})

/** The lines of one reading of every retained wording: paragraphs, list points and cells. */
export function readingsOf(
  trial: Trial,
  reading: keyof Readings,
): readonly { wording: string; lines: readonly string[] }[] {
  const inlines = plainInlines(trial.assembly.document)
  return trial.assembly.selections
    .filter(({ state }) => state !== 'dropped')
    .map(({ wording }) => {
      const lines: string[] = []
      const blocks = trial.parsed.readings[wording]?.[reading] ?? []
      for (const block of evaluate(blocks, trial.environment)) {
        visit(block, (node) => {
          if (node.type === 'paragraph' || node.type === 'cell') lines.push(inlines(node.children))
        })
      }
      return { wording, lines }
    })
}
