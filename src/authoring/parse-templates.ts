import { type ParsedClause, parseClause } from '#assembly/parse-clause.ts'
import type { ClauseEntry, Model, Position, Readings } from '#assembly/template.ts'
import type { TemplateProblem } from '#assembly/template-problem.ts'
import type { BoundTable } from '#model/bound.ts'
import type { Cost } from '#model/cost.ts'
import type { Law } from '#model/law.ts'
import type { LawWords } from '#model/law-words.ts'
import type { NetworkFigures } from '#model/network-figure.ts'
import type { DatedParameter, DatedTable, ParameterTable } from '#model/parameters.ts'
import { atFileStart } from './at-file-start.ts'
import { parseBounds } from './parse-bounds.ts'
import { type ParsedComparisons, parseComparisons } from './parse-comparisons.ts'
import { COSTS_FILE, parseCosts } from './parse-costs.ts'
import { type Example, parseExample } from './parse-example.ts'
import { LAW_FILE, parseLaw } from './parse-law.ts'
import { parseLawWords } from './parse-law-words.ts'
import { type Manifest, parseManifest } from './parse-manifest.ts'
import { parseNetworkFigures } from './parse-network-figures.ts'
import { parseParameters } from './parse-parameters.ts'

/** The files of `templates/`: path inside the folder → text. */
export type TemplateFiles = Readonly<Record<string, string>>

/** One model folder, parsed: what is shipped, and the files it came from for whoever checks it. */
export type ParsedModel = {
  readonly model: Model
  /** Clause file name → its other readings. */
  readonly readings: Readonly<Record<string, Readings>>
  readonly manifest: Manifest
  readonly clauses: ReadonlyMap<string, { readonly file: string; readonly parsed: ParsedClause }>
}
export type Templates = {
  readonly models: readonly ParsedModel[]
  /** What is written from an agreement: summaries, annexes, amendments. */
  readonly companions: readonly ParsedModel[]
  readonly parameters: ParameterTable
  /** Parameter → the file that gives it. */
  readonly parameterFiles: Readonly<Record<string, string>>
  /** The bounds of clauses, by their id. */
  readonly bounds: BoundTable
  /** Bound → the file that gives it. */
  readonly boundFiles: Readonly<Record<string, string>>
  /** The network’s own figures: what the model proposes, which the law does not fix. */
  readonly network: NetworkFigures
  /** What the choices of the agreement cost a year, in the order of the file. */
  readonly costs: readonly Cost[]
  /** Cost → its place in the file. */
  readonly costPlaces: Readonly<Record<string, Position>>
  /** How answers compare with the law. */
  readonly comparisons: ParsedComparisons
  readonly law: Law
  /** What the rules say of themselves. */
  readonly words: LawWords
  readonly examples: readonly Example[]
  /** The files as they were read: what their sentences cite is held against the law. */
  readonly files: TemplateFiles
  /** What the files themselves say wrong; what they say of each other is for `checkTemplates`. */
  readonly problems: readonly TemplateProblem[]
}

/** All the templates, parsed once; every file is read even when another is broken. */
export function parseTemplates(files: TemplateFiles): Templates {
  const problems: TemplateProblem[] = []
  const paths = Object.keys(files).sort()
  // Some Windows editors begin a file with an invisible mark.
  const read = (path: string): string => (files[path] ?? '').replace(/^\ufeff/, '')
  // A folder may gather documents, one folder each: the letters of an election. In the order of folders, not of paths: a
  // guide comes before those whose name begins with its own.
  const folders = paths
    .flatMap((path) => /^([^/]+(?:\/[^/]+)?)\/document\.yaml$/.exec(path)?.[1] ?? [])
    .sort()
  const parameters: Record<string, DatedParameter | DatedTable> = {}
  const parameterFiles: Record<string, string> = {}
  for (const path of paths.filter((one) => /^parametres\/[^/]+\.yaml$/.test(one))) {
    const parsed = parseParameters(path, read(path))
    problems.push(...parsed.problems)
    for (const [name, parameter] of Object.entries(parsed.value)) {
      const by = Object.hasOwn(parameterFiles, name) ? parameterFiles[name] : undefined
      if (by) problems.push({ ...atFileStart(path), code: 'name-taken', name, by })
      parameters[name] = parameter
      parameterFiles[name] = path
    }
  }
  const bounds = parseAllBounds(paths, read, parameters)
  problems.push(...bounds.problems)
  const network = parseNetworkFigures(NETWORK_FILE, read(NETWORK_FILE))
  const costs = parseCosts(read(COSTS_FILE))
  problems.push(...network.problems, ...costs.problems)
  const comparisons = parseComparisons(COMPARISONS_FILE, read(COMPARISONS_FILE))
  problems.push(...comparisons.problems)
  const examples = paths
    .filter((one) => /^exemples\/[^/]+\.yaml$/.test(one))
    .flatMap((path) => {
      const parsed = parseExample(path, read(path))
      problems.push(...parsed.problems)
      return parsed.value ? [parsed.value] : []
    })
  const documents = folders.map((folder) => {
    const parsed = parseModel(folder, paths, read)
    problems.push(...parsed.problems)
    return parsed.value
  })
  const law = parseLaw(LAW_FILE, read(LAW_FILE))
  problems.push(...law.problems)
  const words = parseWords(paths, read)
  problems.push(...words.problems)
  return {
    models: documents.filter(({ model }) => model.of === undefined),
    companions: documents.filter(({ model }) => model.of !== undefined),
    parameters,
    parameterFiles,
    bounds: bounds.value,
    boundFiles: bounds.files,
    network: network.value,
    costs: costs.value,
    costPlaces: costs.places,
    comparisons,
    law: law.value,
    words: words.value,
    examples,
    files,
    problems,
  }
}

const TIMELINE_FILE = 'droit/mots/calendrier-electoral.yaml'
const NETWORK_FILE = 'propositions.yaml'
export const COMPARISONS_FILE = 'comparaisons.yaml'

/** The bounds of every `bornes/*.yaml`; an id stands once in all of them. */
function parseAllBounds(
  paths: readonly string[],
  read: (path: string) => string,
  figures: Templates['parameters'],
) {
  const problems: TemplateProblem[] = []
  const value: Record<string, BoundTable[string]> = {}
  const files: Record<string, string> = {}
  for (const path of paths.filter((one) => /^bornes\/[^/]+\.yaml$/.test(one))) {
    const parsed = parseBounds(path, read(path), figures)
    problems.push(...parsed.problems)
    for (const [id, bound] of Object.entries(parsed.value)) {
      if (Object.hasOwn(value, id))
        problems.push({ ...atFileStart(path), code: 'name-taken', name: id, by: files[id] ?? '' })
      value[id] = bound
      files[id] = path
    }
  }
  return { value, files, problems }
}

/** The words of every `droit/mots/*.yaml`; a key means one thing in all of them. */
function parseWords(paths: readonly string[], read: (path: string) => string) {
  const problems: TemplateProblem[] = []
  const value = { faits: {}, lectures: {}, reserves: {}, etapes: {}, frise: {} }
  for (const path of paths.filter((one) => /^droit\/mots\/[^/]+\.yaml$/.test(one))) {
    const parsed = parseLawWords(path, read(path))
    problems.push(...parsed.problems)
    for (const section of ['faits', 'lectures', 'reserves', 'etapes', 'frise'] as const) {
      for (const name of Object.keys(parsed.value[section])) {
        if (Object.hasOwn(value[section], name))
          problems.push({ ...atFileStart(path), code: 'name-taken', name, by: section })
      }
      Object.assign(value[section], parsed.value[section])
    }
  }
  if (Object.keys(value.frise).length === 0)
    problems.push({ ...atFileStart(TIMELINE_FILE), code: 'key-missing', key: 'frise' })
  return { value: value satisfies LawWords, problems }
}

function parseModel(folder: string, paths: readonly string[], read: (path: string) => string) {
  const manifestFile = `${folder}/document.yaml`
  const manifest = parseManifest(manifestFile, read(manifestFile))
  const problems: TemplateProblem[] = [...manifest.problems]
  const clauses = new Map<string, { file: string; parsed: ParsedClause }>()
  const { titre, version, sousTitre, parties, accompagne, presentation, quand, caracteres } = manifest.value
  const { etape, rubrique, partiesNommees } = manifest.value
  for (const file of clauseFiles(folder, manifest.value, paths)) {
    const parsed = parseClause(file, read(file), accompagne !== undefined)
    problems.push(...parsed.problems)
    clauses.set(parsed.clause.id, { file, parsed })
  }
  const model: Model = {
    id: folder,
    title: titre,
    version,
    subtitle: sousTitre,
    ...(accompagne ? { of: accompagne } : {}),
    ...(presentation ? { about: presentation } : {}),
    ...(quand ? { when: quand } : {}),
    ...(etape ? { step: etape } : {}),
    ...(rubrique ? { heading: rubrique } : {}),
    ...(caracteres ? { largePrint: true } : {}),
    ...(partiesNommees ? { partName: partiesNommees } : {}),
    parts: parties.map((part) => ({
      id: part.id,
      ...(part.titre ? { title: part.titre } : {}),
      ...(part.reprend ? { takes: part.reprend } : {}),
      ...(part.variantes.length > 0
        ? { titles: part.variantes.map(({ title, when }) => ({ title, when })) }
        : {}),
      clauses: entriesOf(
        part.clauses.map((line) => line.id),
        clauses,
      ),
    })),
  }
  const readings = Object.fromEntries([...clauses].map(([id, { parsed }]) => [id, parsed.readings]))
  return { value: { model, readings, manifest: manifest.value, clauses }, problems }
}

/**
 * The clause files of a document: its own, and those it lists among what the documents of its folder share or what it borrows
 * from another one. Its own wording stands before one that bears the same name elsewhere.
 */
function clauseFiles(
  folder: string,
  { parties, emprunte }: Manifest,
  paths: readonly string[],
): readonly string[] {
  const clausesIn = (place: string) =>
    new Map(
      paths
        .filter((path) => path.startsWith(place) && path.endsWith('.md'))
        .map((path) => [path.slice(place.length, -'.md'.length), path] as const),
    )
  const own = clausesIn(`${folder}/clauses/`)
  const elsewhere = [
    clausesIn(`${folder.replace(/\/?[^/]*$/, '')}/communs/`),
    ...(emprunte === undefined ? [] : [clausesIn(`${emprunte}/clauses/`)]),
  ]
  const listed = new Set(parties.flatMap(({ clauses }) => clauses.map(({ id }) => id)))
  const taken = [...listed]
    .filter((id) => !own.has(id))
    .flatMap((id) => elsewhere.map((place) => place.get(id)).find((path) => path !== undefined) ?? [])
  return [...own.values(), ...taken]
}

/** The lines of the manifest grouped by article: a default wording, then its variants. */
function entriesOf(
  ids: readonly string[],
  clauses: ReadonlyMap<string, { readonly parsed: ParsedClause }>,
): readonly ClauseEntry[] {
  const entries = new Map<string, ClauseEntry>()
  for (const id of ids) {
    const clause = clauses.get(id)?.parsed.clause
    if (!clause) continue
    const article = clause.variantOf ?? id
    const before = entries.get(article)
    entries.set(article, { id: article, wordings: [...(before?.wordings ?? []), clause] })
  }
  return [...entries.values()]
}
