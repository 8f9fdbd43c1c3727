import { showArticle } from '#model/article.ts'
import type { LawRefresh, LostArticle } from './refresh-law.ts'

/** What the LEGI base says of an article that is not in force. */
const STATES: Readonly<Record<string, string>> = {
  ABROGE: 'est abrogé',
  ABROGE_DIFF: 'va être abrogé',
  ANNULE: 'est annulé',
  PERIME: 'est périmé',
  TRANSFERE: 'a changé de place',
  VIGUEUR_DIFF: 'n’est pas encore en vigueur',
}

/** What a refresh changes, one line an article, in words for a lawyer; one line when nothing does. */
export function sayLawChanges({ changes, kept }: Pick<LawRefresh, 'changes' | 'kept'>): readonly string[] {
  const { added, removed, versions, reworded, respaced } = changes
  const lines = [
    ...added.map((key) => `Ajouté : ${showArticle(key)}.`),
    ...removed.map((key) => `Retiré : ${showArticle(key)}.`),
    ...versions.map(
      ({ key, from, to }) =>
        `Nouvelle version : ${showArticle(key)}, du ${frenchDate(from)} puis du ${frenchDate(to)}. Relisez ce qui le cite.`,
    ),
    ...reworded.map((key) => `Même version, autres mots : ${showArticle(key)}. Relisez ce qui le cite.`),
    ...(respaced.length > 0 ? [`Mêmes mots, autres lignes : ${respaced.length} article(s).`] : []),
  ]
  return [
    ...(lines.length > 0 ? lines : ['Aucun article ne change.']),
    ...kept.map((key) => `Gardé tel quel : ${showArticle(key)}, dont le code n’est pas dans le paquet.`),
  ]
}

/** Why a cited article cannot be kept, and where it is cited. */
export function sayLostArticle({ key, state, citedBy }: LostArticle): string {
  const why =
    state === undefined ? 'n’est pas dans le paquet' : (STATES[state] ?? `n’est pas en vigueur (${state})`)
  return `L’article ${showArticle(key)} ${why}. Il est cité dans ${citedBy.join(', ')}.`
}

/** `2026-03-27` → « 27/03/2026 ». */
export const frenchDate = (date: string): string => date.split('-').reverse().join('/')
