import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseTemplates } from '#authoring/parse-templates.ts'
import { readTemplates } from '#build/read-templates.ts'
import { writeDossierFile } from '#dossier/dossier-file.ts'
import { newDossier } from '#model/dossier.ts'
import { TEMPLATES_FOLDER } from './folders.ts'
import { refuse, writeOrRefuse } from './refuse.ts'

/** Writes each sample member as a dossier file, `DIR/<id>.json`. */
export async function runSamples(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { out: { type: 'string' } },
  })
  const { out } = values
  if (typeof out !== 'string' || positionals.length > 0 || Object.keys(values).length > 1) {
    return refuse('écrivez samples --out DIR.')
  }
  const templates = parseTemplates(readTemplates(TEMPLATES_FOLDER))
  const models = Object.fromEntries(templates.models.map(({ model }) => [model.id, model.version]))
  const lawDate = templates.law.date
  return writeOrRefuse(out, () => {
    mkdirSync(out, { recursive: true })
    for (const { id, name, date, answers } of templates.examples) {
      const now = `${date}T00:00:00.000Z`
      const dossier = newDossier({ id, name, example: id, models, lawDate, answers, now })
      writeFileSync(join(out, `${id}.json`), writeDossierFile(dossier))
    }
  })
}
