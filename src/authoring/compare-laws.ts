import type { Law, LawArticle } from '#model/law.ts'
import { sameWords } from './article-text.ts'

/** What differs between two states of the law, by article key. */
export type LawChanges = {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Another version: the days from which the old one and the new one are in force. */
  readonly versions: readonly { readonly key: string; readonly from: string; readonly to: string }[]
  /** The same version, in other words: the base was corrected. */
  readonly reworded: readonly string[]
  /** The same words, on other lines. */
  readonly respaced: readonly string[]
}

/** What differs between two states of the law, in the order of the keys. */
export function compareLaws(before: Law, after: Law): LawChanges {
  const added: string[] = []
  const versions: { key: string; from: string; to: string }[] = []
  const reworded: string[] = []
  const respaced: string[] = []
  for (const [key, article] of Object.entries(after.articles).sort(byKey)) {
    const old = Object.hasOwn(before.articles, key) ? before.articles[key] : undefined
    if (!old) added.push(key)
    else if (old.id !== article.id) versions.push({ key, from: old.depuis, to: article.depuis })
    else if (!sameWords(old.texte, article.texte) || old.depuis !== article.depuis) reworded.push(key)
    else if (old.texte !== article.texte) respaced.push(key)
  }
  const removed = Object.keys(before.articles).filter((key) => !Object.hasOwn(after.articles, key))
  return { added, removed: removed.sort(), versions, reworded, respaced }
}

type Entry = readonly [string, LawArticle]
const byKey = ([a]: Entry, [b]: Entry): number => (a < b ? -1 : 1)
