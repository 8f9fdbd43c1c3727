import type { ReactElement } from 'react'
import { showArticle } from '#model/article.ts'
import { useActions } from '#ui/app-context.ts'
import { LawRef } from '#ui/kit/law-ref.tsx'

type Props = {
  /** The article’s key: `L2314-1`. */
  readonly article: string
  /** The words to show in it, or the row of its table so named. */
  readonly extract?: string | undefined
  readonly row?: string | undefined
}

/** A reference that opens its article beside what one reads. */
export function ArticleRef({ article, extract, row }: Props): ReactElement {
  const { readArticle } = useActions()
  return <LawRef onOpen={() => readArticle({ article, extract, row })}>{showArticle(article)}</LawRef>
}
