import type { Assembly } from '#assembly/assemble.ts'
import type { ClauseNode } from '#model/document.ts'

/** The article these facts write most of; the first one when several are written as much. */
export function mainArticle(
  { articlesByFact, document }: Assembly,
  facts: readonly string[],
): ClauseNode | undefined {
  const ids = facts.flatMap((fact) => articlesByFact.get(fact) ?? [])
  const count = (article: ClauseNode) => ids.filter((id) => id === article.id).length
  const articles = document.children.flatMap((part) => part.children)
  const most = Math.max(0, ...articles.map(count))
  return most > 0 ? articles.find((article) => count(article) === most) : undefined
}
