import type { ClauseNode, DocumentNode, PartNode } from '#model/document.ts'
import type { Question } from '#questions/question.ts'
import { type Environment, holds } from './environment.ts'
import { evaluate, evaluateLine } from './evaluate.ts'
import type { ClauseEntry, ClauseTemplate, Model } from './template.ts'
import { usesOf } from './uses.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Why an article is here or not. `because` is the named condition, absent when the article is always written. */
export type Selection = {
  readonly id: string
  readonly part: string
  readonly state: 'kept' | 'dropped' | 'undetermined'
  /** The wording retained: the clause file's name. */
  readonly wording: string
  readonly because?: string
}

/** A document for one dossier, and what it rests on. */
export type Assembly = {
  readonly document: DocumentNode
  readonly selections: readonly Selection[]
  /** Fact → ids of the articles it changes, in reading order; a fact that gates an article counts. */
  readonly articlesByFact: ReadonlyMap<string, readonly string[]>
}

/** Articles already evaluated, by wording: an article whose words have not changed is the same object, and is not drawn again. */
export type AssemblyCache = Map<string, { readonly key: string; readonly node: ClauseNode }>

/** Assembles the model for one dossier: selection, evaluation, numbering. */
export function assemble(model: Model, environment: Environment, cache: AssemblyCache = new Map()): Assembly {
  const selections: Selection[] = []
  const parts = model.parts.map((part): PartNode => {
    const children = part.clauses.flatMap((entry): readonly ClauseNode[] => {
      const { wording, state } = select(entry, environment)
      const { when } = wording
      selections.push({
        id: entry.id,
        part: part.id,
        state,
        wording: wording.id,
        ...(when ? { because: when } : {}),
      })
      return state === 'dropped'
        ? []
        : [evaluateClause(entry.id, wording, state === 'kept', environment, cache)]
    })
    return { type: 'part', id: part.id, ...(part.title ? { title: part.title } : {}), children }
  })
  const kept = parts.filter((part) => part.children.length > 0)
  return {
    document: {
      type: 'document',
      model: model.id,
      modelVersion: model.version,
      title: model.title,
      subtitle: evaluateLine(model.subtitle, environment),
      children: kept,
      numbers: numbersOf(kept),
    },
    selections,
    articlesByFact: articlesByFact(model, selections, environment),
  }
}

/** The wording whose condition holds, the default one otherwise; the article falls when its own condition does. */
function select(
  entry: ClauseEntry,
  environment: Environment,
): { readonly wording: ClauseTemplate; readonly state: Selection['state'] } {
  const [base, ...variants] = entry.wordings
  if (!base) throw new RangeError(`« ${entry.id} » has no wording`)
  const own = base.when ? holds(base.when, environment) : true
  const chosen = variants.find(
    (variant) => variant.when !== undefined && holds(variant.when, environment) === true,
  )
  if (own === false && !chosen) return { wording: base, state: 'dropped' }
  const unsettled = variants.some(
    (variant) => variant.when !== undefined && holds(variant.when, environment) === undefined,
  )
  if (chosen) return { wording: chosen, state: 'kept' }
  return { wording: base, state: own === undefined || unsettled ? 'undetermined' : 'kept' }
}

function evaluateClause(
  id: string,
  wording: ClauseTemplate,
  certain: boolean,
  environment: Environment,
  cache: AssemblyCache,
): ClauseNode {
  const key = `${certain} ${JSON.stringify(namesOf(wording, environment.vocabulary).map((name) => environment.resolve(name)))}`
  const before = cache.get(wording.id)
  if (before?.key === key) return before.node
  const children = evaluate(wording.body, environment)
  const node: ClauseNode = { type: 'clause', id, title: wording.title, certain, children }
  cache.set(wording.id, { key, node })
  return node
}

/** Part and article numbers, counted over what is kept; untitled parts are not numbered. */
function numbersOf(parts: readonly PartNode[]): Readonly<Record<string, string>> {
  const numbered = parts.filter((part) => part.title !== undefined)
  return Object.fromEntries(
    numbered.flatMap((part, index) => [
      [part.id, `${index + 1}`] as const,
      ...part.children.map((clause, place) => [clause.id, `${index + 1}.${place + 1}`] as const),
    ]),
  )
}

function articlesByFact(
  model: Model,
  selections: readonly Selection[],
  environment: Environment,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const note = (name: string, id: string): void => {
    for (const fact of environment.vocabulary[name]?.facts ?? []) {
      const ids = found.get(fact)
      if (!ids) found.set(fact, [id])
      else if (!ids.includes(id)) ids.push(id)
    }
  }
  const retained = new Map(selections.map((selection) => [selection.id, selection]))
  for (const { clauses } of model.parts) {
    for (const entry of clauses) {
      const selection = retained.get(entry.id)
      for (const wording of entry.wordings) {
        if (selection?.state !== 'dropped' && wording.id === selection?.wording) {
          for (const name of namesOf(wording, environment.vocabulary)) note(name, entry.id)
        }
        if (wording.when) note(wording.when, entry.id)
      }
    }
  }
  // What a question or one of its options depends on must be asked too, for the same articles.
  for (const [fact, ids] of found) {
    for (const name of conditionsOf(environment.questions[fact])) for (const id of ids) note(name, id)
  }
  return found
}

function conditionsOf(question: Question | undefined): readonly string[] {
  if (!question) return []
  const options = 'options' in question ? Object.values(question.options) : []
  return [question.when, question.within, ...options.map(({ when }) => when)].flatMap((name) => name ?? [])
}

const namesByWording = new WeakMap<ClauseTemplate, readonly string[]>()

/** The names of the vocabulary a wording uses, each once. */
function namesOf(wording: ClauseTemplate, vocabulary: Vocabulary): readonly string[] {
  const known = namesByWording.get(wording)
  if (known) return known
  const names = usesOf(wording.body, vocabulary).flatMap((use) =>
    use.type === 'reference' || use.column ? [] : [use.name],
  )
  const unique = [...new Set(names)]
  namesByWording.set(wording, unique)
  return unique
}
