import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { assemble } from '#assembly/assemble.ts'
import { type Agreement, assembleCompanion, isWanted } from '#assembly/companion.ts'
import { consolidated } from '#assembly/consolidated.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { canBeFinal, problemsOfAssembly } from '#assembly/review-dossier.ts'
import { groundAt } from '#authoring/ground.ts'
import { parseTemplates, type Templates } from '#authoring/parse-templates.ts'
import { readTemplates } from '#build/read-templates.ts'
import { readDossierFile, writeDossierFile } from '#dossier/dossier-file.ts'
import type { ArchivedFile } from '#export/archive.ts'
import { writeWord } from '#export/word.ts'
import { buildWordShell } from '#export/word-shell.ts'
import { type CalendarDate, parseIsoDate } from '#model/calendar-date.ts'
import { blanksOf, type DocumentNode } from '#model/document.ts'
import type { Dossier } from '#model/dossier.ts'
import { lawStateProblems } from '#model/law-state.ts'
import type { Problem } from '#model/problem.ts'
import { sayProblem, sayProblemAt } from '#questions/messages.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { electionFiles } from './election-files.ts'
import { TEMPLATES_FOLDER } from './folders.ts'
import { refuse, writeOrRefuse } from './refuse.ts'
import { today } from './today.ts'

type Order = {
  readonly file: string
  readonly out: string
  readonly date: CalendarDate
  readonly final: boolean
}

/** Writes every document of a dossier file; findings go to standard error. Exit 1 when nothing could be written. */
export async function runGenerate(args: readonly string[]): Promise<number> {
  const order = readOrder(args)
  if (typeof order === 'string') return refuse(order)
  const templates = parseTemplates(readTemplates(TEMPLATES_FOLDER))
  const read = readDossier(order.file, templates)
  if (read.problems.length > 0 || !read.value) {
    for (const problem of read.problems) console.error(sayProblemAt(problem, QUESTIONS))
    return 1
  }
  return writeDocuments(read.value, templates, order)
}

/** The order given on the command line, or the sentence that says what is wrong with it. */
function readOrder(args: readonly string[]): Order | string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { out: { type: 'string' }, date: { type: 'string' }, final: { type: 'boolean' } },
  })
  const unknown = Object.keys(values).find((name) => !['out', 'date', 'final'].includes(name))
  if (unknown) return `l’option « --${unknown} » n’existe pas. Options : --out, --date, --final.`
  const [file, ...more] = positionals
  if (!file || more.length > 0) return 'indiquez un fichier de dossier : generate DOSSIER.json --out DIR.'
  if (typeof values['out'] !== 'string') return 'indiquez où écrire : --out DIR.'
  const given = values['date']
  const date = given === undefined ? today() : typeof given === 'string' ? parseIsoDate(given) : undefined
  if (!date) return 'indiquez la date sous la forme --date AAAA-MM-JJ.'
  return { file, out: values['out'], date, final: values['final'] === true }
}

function readDossier(file: string, templates: Templates) {
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    const problem: Problem = { code: 'file-unreadable', severity: 'blocking' }
    return { value: undefined, problems: [problem] }
  }
  const models = templates.models.map(({ model }) => model.id)
  const now = `${today()}T00:00:00.000Z`
  return readDossierFile(text, { models, questions: QUESTIONS }, { id: 'dossier', now })
}

async function writeDocuments(dossier: Dossier, templates: Templates, order: Order): Promise<number> {
  const ground = groundAt(templates, order.date)
  const environment = createEnvironment(ground, dossier.answers)
  const shell = await buildWordShell()
  const { answers } = dossier
  const agreements = templates.models
    .filter(({ model }) => model.id in dossier.models)
    .map(({ model, readings }): Agreement => {
      const assembly = assemble(model, environment)
      return {
        model,
        readings,
        ground,
        answers,
        environment,
        assembly,
        comparisons: templates.comparisons.value,
        signed: dossier.revises,
      }
    })
  const assemblies = agreements.map(({ assembly }) => assembly)
  const problems = assemblies.flatMap((assembly) => problemsOfAssembly(assembly, environment))
  for (const problem of problems) console.error(sayProblemAt(problem, QUESTIONS))
  const options = { shell, date: order.date, author: dossier.name, lawDate: templates.law.date }
  const mode = order.final ? 'final' : 'draft'
  const election = electionFiles(templates, { ground, answers }, { ...options, mode })
  const isRefused = order.final && !canBeFinal(problems)
  if (isRefused) console.error('Le document définitif n’est pas écrit : répondez d’abord à ce qui précède.')
  // An election does not wait for the agreement.
  if (isRefused && election.length === 0) return 1
  // The text to sign and publish carries no answers behind it.
  const kept = order.final ? {} : { dossier: writeDossierFile(dossier) }
  const written = isRefused ? [] : agreements
  const files: readonly ArchivedFile[] = [
    ...written
      .map(({ assembly }) => assembly)
      .map(({ document }) => ({
        name: `${document.model}/${document.model}.docx`,
        bytes: writeWord(consolidated(document, dossier.revises), { ...options, mode, ...kept }),
      })),
    ...written
      .flatMap((agreement) => companionsOf(templates, agreement))
      .map((document) => ({
        name: `${document.model}/${document.model}.docx`,
        bytes: writeWord(document, { ...options, mode: blanksOf(document).length > 0 ? 'draft' : mode }),
      })),
    ...election,
  ]
  const status = writeOrRefuse(order.out, () => {
    for (const { name, bytes } of files) {
      const path = join(order.out, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, bytes)
    }
  })
  const state = lawStateProblems({
    lawDate: templates.law.date,
    madeUnder: dossier.lawDate,
    today: order.date,
    months: ground.parameters.network('ancienneteDuDroit').valeur ?? 0,
  })
  if (status === 0) for (const problem of state) console.error(sayProblem(problem))
  return status
}

/** What goes with an agreement: the summaries, annexes and letters that make sense for it. */
function companionsOf({ companions }: Templates, agreement: Agreement): readonly DocumentNode[] {
  return companions
    .filter(({ model }) => model.of === agreement.model.id && isWanted(model, agreement) === true)
    .map(({ model }) => assembleCompanion(model, agreement))
}
