import type { ClauseNode } from '#model/document.ts'
import type { Options } from '#questions/question.ts'
import type { Assembly } from './assemble.ts'
import type { ComputedLists } from './computed-lists.ts'
import { type Environment, holds } from './environment.ts'
import type { ClauseTemplate, Model } from './template.ts'
import { typeset } from './typography.ts'

/** Contracts the member employs, as columns. */
export type Population = { readonly id: string; readonly label: string; readonly text: string }

/** A line of the register of differences, and its rank among them. */
export type Difference = {
  readonly rank: number
  readonly reason: string
  /** `AAAA-MM-JJ`; empty while it is not given. */
  readonly reviewOn: string
}

/** Who an article is for: those it is about by its nature, less those the register leaves out. */
export type MatrixCell =
  | { readonly state: 'concerned' | 'otherwise' }
  | { readonly state: 'excluded'; readonly difference: Difference }

export type MatrixLine = {
  readonly clause: ClauseNode
  readonly number: string
  readonly cells: readonly (readonly [Population, MatrixCell])[]
}

export type EqualityMatrix = {
  readonly populations: readonly Population[]
  readonly parts: readonly { readonly title: string; readonly lines: readonly MatrixLine[] }[]
  /** Lines of the register in words of one's own, that no article and contract of the matrix bear. */
  readonly others: readonly number[]
}

/** The facts behind the matrix: the contracts employed, and the register of differences. */
export const POPULATIONS = 'populations'
export const DIFFERENCES = 'differencesDeTraitement'

type Row = Readonly<Record<string, unknown>>

/**
 * Each article of the agreement against each contract the member employs (L. 1242-14, L. 3123-5, L. 1251-18: equal
 * treatment, whose exceptions are written with their reason in the register).
 */
export function equalityMatrix(
  { document, selections }: Assembly,
  environment: Environment,
  model: Model,
): EqualityMatrix {
  const populations = populationsOf(environment)
  const rows = rowsOf(environment)
  const wordings = wordingsOf(model)
  const found = new Set<number>()
  const cellOf = (
    clause: ClauseNode,
    concerns: readonly string[] | undefined,
    one: Population,
  ): MatrixCell => {
    const rank = rows.findIndex((row) => isAbout(row, clause.title, one))
    const row = rows[rank]
    if (row) {
      found.add(rank)
      const difference = {
        rank,
        reason: textOf(row, 'raisonObjective'),
        reviewOn: textOf(row, 'dateDeRevue'),
      }
      return { state: 'excluded', difference }
    }
    return { state: concerns === undefined || concerns.includes(one.id) ? 'concerned' : 'otherwise' }
  }
  const parts = document.children.flatMap((part) => {
    if (part.title === undefined) return []
    const lines = part.children.map((clause): MatrixLine => {
      const wording = selections.find(({ id }) => id === clause.id)?.wording ?? clause.id
      const concerns = concernsOf(wordings.get(wording), environment)
      return {
        clause,
        number: document.numbers[clause.id] ?? '',
        cells: populations.map((one) => [one, cellOf(clause, concerns, one)] as const),
      }
    })
    return [{ title: part.title, lines }]
  })
  const others = rows.flatMap((_, rank) => (found.has(rank) ? [] : [rank]))
  return { populations, parts, others }
}

/** The words by which the register names an article and a contract, so that the matrix finds its line again. */
export const differenceOf = (clause: ClauseNode, { text }: Population) => ({
  avantageConcerne: clause.title,
  personnesNonConcernees: text,
})

function concernsOf(
  wording: ClauseTemplate | undefined,
  environment: Environment,
): readonly string[] | undefined {
  const everybodys = wording?.everybodysWhen
  return everybodys && holds(everybodys, environment) ? undefined : wording?.concerns
}

function populationsOf(environment: Environment): readonly Population[] {
  const options: Options = environment.vocabulary[POPULATIONS]?.options ?? {}
  const resolved = environment.resolve(POPULATIONS)
  const chosen: readonly unknown[] =
    resolved.state === 'known' && Array.isArray(resolved.value) ? resolved.value : []
  return Object.entries(options).flatMap(([id, { label, text }]) =>
    chosen.includes(id) ? [{ id, label, text: text ?? label }] : [],
  )
}

function rowsOf(environment: Environment): readonly Row[] {
  const { value } = environment.answer(DIFFERENCES)
  return Array.isArray(value) ? value.map((row: unknown) => Object(row) as Row) : []
}

/** « Primes » or « Primes : prime annuelle », for « contrats de mission » alone or among others. */
function isAbout(row: Row, title: string, { text, label }: Population): boolean {
  const [advantage = ''] = textOf(row, 'avantageConcerne').split(' : ')
  const people = textOf(row, 'personnesNonConcernees').split(/,| et /)
  return (
    plain(advantage) === plain(title) && people.some((one) => [text, label].map(plain).includes(plain(one)))
  )
}

const textOf = (row: Row, column: string): string => {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}

/** Case, accents, apostrophes and spaces set aside: the register is typed by hand. */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

function wordingsOf(model: Model): ReadonlyMap<string, ClauseTemplate> {
  const all = model.parts.flatMap((part) => part.clauses.flatMap(({ wordings }) => wordings))
  return new Map(all.map((wording) => [wording.id, wording]))
}

/** The matrix as lines of text, for paper: who each article is for, who it leaves out and why. */
export function equalityLines({ parts }: EqualityMatrix): ComputedLists[string] {
  return parts.flatMap(({ lines }) =>
    lines.map(({ clause, number, cells }) => {
      const concerned = cells.flatMap(([{ text }, { state }]) => (state === 'concerned' ? [text] : []))
      const excluded = cells.flatMap(([{ text }, cell]) =>
        cell.state === 'excluded' ? [typeset(`${text} : ${cell.difference.reason}`)] : [],
      )
      return {
        numeroArticle: number,
        titreArticle: clause.title,
        personnesConcernees: concerned.length === cells.length ? EVERYBODY : lists.format(concerned),
        personnesEcartees: excluded.length > 0 ? typeset(excluded.join(' ; ')) : NOBODY,
      }
    }),
  )
}

const lists = new Intl.ListFormat('fr-FR', { type: 'conjunction' })
const EVERYBODY = 'tous'
const NOBODY = 'aucun'
