import type { ReactElement } from 'react'
import { ArticleRef } from './article-ref.tsx'

/** Several references in a sentence, each opening its article. */
export function ArticleRefs({ articles }: { readonly articles: readonly string[] }): ReactElement {
  return (
    <>
      {articles.map((article, rank) => (
        <span key={article}>
          {rank > 0 && ', '}
          <ArticleRef article={article} />
        </span>
      ))}
    </>
  )
}
