import type { Assembly } from '#assembly/assemble.ts'
import type { ClauseNode } from '#model/document.ts'

const MANY = 4
const lists = new Intl.ListFormat('fr-FR', { type: 'conjunction' })

/** The articles these facts write, in reading order; those the answers dropped are not there. */
export function articlesOf(assembly: Assembly, facts: readonly string[]): readonly ClauseNode[] {
  const ids = new Set(facts.flatMap((fact) => assembly.articlesByFact.get(fact) ?? []))
  return assembly.document.children.flatMap((part) => part.children.filter(({ id }) => ids.has(id)))
}

/** « l’article 4.3 », « les articles 4.3 et 4.4 », « 12 articles »; nothing when there is none. */
export function articleWords({ document }: Assembly, articles: readonly ClauseNode[]): string | undefined {
  if (articles.length > MANY) return `${articles.length} articles de l’accord`
  const names = articles.map(({ id, title }) => document.numbers[id] ?? `« ${title} »`)
  const [only] = names
  if (only === undefined) return undefined
  if (names.length > 1) return `les articles ${lists.format(names)}`
  return articles[0] && document.numbers[articles[0].id] ? `l’article ${only}` : `la section ${only}`
}
