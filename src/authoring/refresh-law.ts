import { partsOfArticle } from '#model/article.ts'
import type { Law, LawArticle } from '#model/law.ts'
import { compareLaws, type LawChanges } from './compare-laws.ts'

/** The law as a publisher gives it: articles of the codes it holds, in force or not. */
export type PublishedLaw = Omit<Law, 'articles'> & {
  /** Prefixes of the codes it holds; the code of work has none. */
  readonly codes: readonly string[]
  readonly articles: Readonly<Record<string, PublishedArticle>>
}
export type PublishedArticle = LawArticle & {
  /** Its state in the LEGI base: `VIGUEUR`, `ABROGE`, `ABROGE_DIFF`… */
  readonly etat: string
}

/** A cited article that is not in force, or not there: what the base says of it. */
export type LostArticle = {
  readonly key: string
  readonly state: string | undefined
  /** The files that cite it. */
  readonly citedBy: readonly string[]
}
export type LawRefresh = {
  readonly law: Law
  readonly changes: LawChanges
  readonly lost: readonly LostArticle[]
  /** Kept as they were: their code is not published here. */
  readonly kept: readonly string[]
}

const IN_FORCE = 'VIGUEUR'

/**
 * The law kept here, brought to the state that is published: every cited article, and those kept for the texts to come as
 * long as they are in force, unless only the cited ones are wanted.
 */
export function refreshLaw(
  before: Law,
  published: PublishedLaw,
  cited: ReadonlyMap<string, readonly string[]>,
  onlyCited = false,
): LawRefresh {
  const articles: Record<string, LawArticle> = {}
  const lost: LostArticle[] = []
  const kept: string[] = []
  const wanted = new Set([...cited.keys(), ...(onlyCited ? [] : Object.keys(before.articles))])
  for (const key of [...wanted].sort()) {
    const held = own(before.articles, key)
    const found = own(published.articles, key)
    if (found?.etat === IN_FORCE) {
      const { id, depuis, texte } = found
      articles[key] = { id, depuis, texte }
    } else if (held && !published.codes.includes(partsOfArticle(key).code)) {
      articles[key] = held
      kept.push(key)
    } else if (cited.has(key)) lost.push({ key, state: found?.etat, citedBy: cited.get(key) ?? [] })
  }
  const { date, source, licence } = published
  const law: Law = { date, source, licence, articles }
  const changes = compareLaws(before, law)
  // A lost article is said as such: it is still cited.
  const removed = changes.removed.filter((key) => !cited.has(key))
  return { law, changes: { ...changes, removed }, lost, kept }
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
