import { BugError } from '#model/bug-error.ts'
import type { ClauseNode, DocumentNode, PartNode } from '#model/document.ts'
import type { Question } from '#questions/question.ts'
import { type Environment, holds } from './environment.ts'
import { evaluate, evaluateLine } from './evaluate.ts'
import { keepBlocks } from './keep-blocks.ts'
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

/** Articles already drawn, by wording: an article or a block whose words have not changed is the same object, and is not drawn again. */
export type AssemblyCache = Map<ClauseTemplate, { readonly key: string; readonly node: ClauseNode }>

/** An article of the model, the wording retained, and whether it is written. */
type Article = {
  readonly part: Model['parts'][number]
  readonly entry: ClauseEntry
  readonly wording: ClauseTemplate
  readonly state: Selection['state']
}

/** Assembles the model for one dossier: selection, evaluation, numbering. */
export function assemble(model: Model, environment: Environment, cache: AssemblyCache = new Map()): Assembly {
  const articles = model.parts.flatMap((part) =>
    part.clauses.map((entry): Article => ({ part, entry, ...select(entry, environment) })),
  )
  const written = articles.filter(({ state }) => state !== 'dropped')
  const parts = model.parts.flatMap((part): readonly PartNode[] => {
    const children = written
      .filter((article) => article.part === part)
      .map((article) => draw(article, environment, cache))
    if (children.length === 0) return []
    const title = part.titles?.find(({ when }) => holds(when, environment))?.title ?? part.title
    return [{ type: 'part', id: part.id, ...(title ? { title } : {}), children }]
  })
  return {
    document: {
      type: 'document',
      model: model.id,
      modelVersion: model.version,
      title: model.title,
      ...(model.largePrint ? { largePrint: true } : {}),
      ...(model.partName ? { partName: model.partName } : {}),
      subtitle: evaluateLine(model.subtitle, environment),
      children: parts,
      numbers: numbersOf(parts),
    },
    selections: articles.map(selectionOf),
    articlesByFact: articlesByFact(articles, environment),
  }
}

type Candidate = { readonly wording: ClauseTemplate; readonly holds: boolean | undefined }

/**
 * The first variant whose condition holds, else the default wording while its own does not say no. The article is kept
 * for sure when no missing answer could still change that; it falls when every wording is refused.
 */
function select(
  entry: ClauseEntry,
  environment: Environment,
): { readonly wording: ClauseTemplate; readonly state: Selection['state'] } {
  const [base, ...variants] = entry.wordings.map(
    (wording): Candidate => ({
      wording,
      holds: wording.when === undefined ? true : holds(wording.when, environment),
    }),
  )
  if (!base) throw new BugError(`« ${entry.id} » has no wording`)
  const possible = [...variants, base].filter((candidate) => candidate.holds !== false)
  const chosen =
    possible.find((candidate) => candidate.holds) ?? (possible.includes(base) ? base : possible[0])
  if (!chosen) return { wording: base.wording, state: 'dropped' }
  return { wording: chosen.wording, state: chosen.holds && chosen === possible[0] ? 'kept' : 'undetermined' }
}

const selectionOf = ({ part, entry, wording, state }: Article): Selection => ({
  id: entry.id,
  part: part.id,
  state,
  wording: wording.id,
  ...(wording.when ? { because: wording.when } : {}),
})

/** The article's node: the one of last time while none of its names is worth anything else. */
function draw(
  { entry, wording, state }: Article,
  environment: Environment,
  cache: AssemblyCache,
): ClauseNode {
  const certain = state === 'kept'
  const worth = namesOf(wording, environment.vocabulary).map((name) => environment.resolve(name))
  const key = JSON.stringify([certain, worth])
  const before = cache.get(wording)
  if (before?.key === key) return before.node
  const children = keepBlocks(before?.node.children ?? [], evaluate(wording.body, environment))
  const node: ClauseNode = { type: 'clause', id: entry.id, title: wording.title, certain, children }
  cache.set(wording, { key, node })
  return node
}

/** Part and article numbers, counted over what is kept; untitled parts are not numbered, an untitled article is its part. */
function numbersOf(parts: readonly PartNode[]): Readonly<Record<string, string>> {
  const numbered = parts.filter((part) => part.title !== undefined)
  return Object.fromEntries(
    numbered.flatMap((part, index) => [
      [part.id, `${index + 1}`] as const,
      ...part.children.map(
        ({ id, title }, place) => [id, title === '' ? `${index + 1}` : `${index + 1}.${place + 1}`] as const,
      ),
    ]),
  )
}

/** The facts of what is written, and of every condition that could write or drop an article. */
function articlesByFact(
  articles: readonly Article[],
  { vocabulary, questions }: Environment,
): Assembly['articlesByFact'] {
  const found = new Map<string, string[]>()
  const note = (id: string, name: string): void => {
    for (const fact of vocabulary[name]?.facts ?? []) {
      const ids = found.get(fact)
      // Articles come one after the other: one that is noted already is the last.
      if (ids?.at(-1) === id) continue
      if (ids) ids.push(id)
      else found.set(fact, [id])
      // What a question or one of its options depends on must be asked too, for the same article.
      for (const condition of conditionsOf(questions[fact])) note(id, condition)
    }
  }
  for (const { entry, wording, state } of articles) {
    if (state !== 'dropped') for (const name of namesOf(wording, vocabulary)) note(entry.id, name)
    for (const { when } of entry.wordings) if (when) note(entry.id, when)
  }
  return found
}

const conditionsByQuestion = new WeakMap<Question, readonly string[]>()

function conditionsOf(question: Question | undefined): readonly string[] {
  if (!question) return []
  const known = conditionsByQuestion.get(question)
  if (known) return known
  const options = 'options' in question ? Object.values(question.options) : []
  const names = [question.when, question.within, ...options.map(({ when }) => when)]
  const conditions = names.filter((name) => name !== undefined)
  conditionsByQuestion.set(question, conditions)
  return conditions
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
