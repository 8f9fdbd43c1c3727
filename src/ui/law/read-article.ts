import type { Law, LawArticle } from '#model/law.ts'

/** An article as a person reads it: its version, its words, and where they come from. */
export type ReadArticle = LawArticle & Omit<Law, 'articles'>

/** Reads one article by its key; nothing when it is not kept. */
export type ArticleReader = (key: string) => Promise<ReadArticle | undefined>

/** A reader that loads the law when the first article is asked for, once; a load that failed is tried again. */
export function createArticleReader(load: () => Promise<Law>): ArticleReader {
  let loaded: Promise<Law> | undefined
  return async (key) => {
    loaded ??= load()
    try {
      const { articles, ...origin } = await loaded
      const article = Object.hasOwn(articles, key) ? articles[key] : undefined
      return article && { ...article, ...origin }
    } catch (error) {
      loaded = undefined
      throw error
    }
  }
}

/** Reads an article of the law shipped with the tool: a file of its own, loaded when it is asked for, kept offline. */
export const readArticle: ArticleReader = createArticleReader(
  async () => (await import('virtual:paraphe/law')).default,
)
