import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { askedParts, type EssentialPath, electionPath, essentialPathOf } from '#assembly/asked-parts.ts'
import { assemble } from '#assembly/assemble.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { ELECTION } from '#assembly/template.ts'
import { groundAt } from '#authoring/ground.ts'
import type { Example } from '#authoring/parse-example.ts'
import { parseTemplates, type Templates } from '#authoring/parse-templates.ts'
import { readTemplates } from '#build/read-templates.ts'
import { writeDossierFile } from '#dossier/dossier-file.ts'
import { newDossier } from '#model/dossier.ts'
import { TEMPLATES_FOLDER } from './folders.ts'
import { refuse, writeOrRefuse } from './refuse.ts'

/** Writes each sample member as a dossier file, `DIR/<id>.json`, and says how much its agreement, or its election, asks of a person. */
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
    for (const example of templates.examples) {
      const { id, name, date, answers } = example
      const now = `${date}T00:00:00.000Z`
      const dossier = newDossier({ id, name, example: id, models, lawDate, answers, now })
      writeFileSync(join(out, `${id}.json`), writeDossierFile(dossier))
      console.log(`${id} : ${sayPath(pathOf(templates, example))}`)
    }
  })
}

function pathOf(templates: Templates, { date, answers, of }: Example): EssentialPath {
  const environment = createEnvironment(groundAt(templates, date), answers)
  const assemblies = templates.models.map(({ model }) => assemble(model, environment))
  const articlesByFact = new Map(assemblies.flatMap((assembly) => [...assembly.articlesByFact]))
  const drafted = { environment, assembly: { articlesByFact } }
  return essentialPathOf(of === ELECTION ? electionPath(drafted) : askedParts(drafted))
}

const sayPath = ({ questions, screens, words, proposals }: EssentialPath): string =>
  `${questions} réponses à donner sur ${screens} écrans, ${words} mots à lire ; ${proposals} réponses proposées.`
