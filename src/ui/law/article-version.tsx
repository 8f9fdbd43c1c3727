import type { ReactElement } from 'react'
import { codeOf } from '#model/article.ts'
import { showDate } from '#model/show-date.ts'
import { Extract } from '#ui/kit/extract.tsx'
import { Raised } from '#ui/kit/raised.tsx'
import { ArticleRef } from './article-ref.tsx'
import styles from './finding-view.module.css'
import { useArticle } from './use-article.ts'

type Props = {
  readonly article: string
  readonly extract?: string | undefined
  /** Its file is only read once someone looks. */
  readonly isShown: boolean
}

/** An article behind a result: its version, and the very words when they are few. */
export function ArticleVersion({ article, extract, isShown }: Props): ReactElement {
  const reading = useArticle(isShown ? article : undefined)
  const since = reading.state === 'read' && (
    <Raised>{` (version du ${showDate(reading.article.depuis)})`}</Raised>
  )
  const code = codeOf(article) === 'code du travail' && 'Code du travail, art. '
  const source = (
    <>
      {code}
      <ArticleRef article={article} extract={extract} />
      {since}
    </>
  )
  return extract ? (
    <Extract source={source}>« {extract} »</Extract>
  ) : (
    <p className={styles['version']}>{source}</p>
  )
}
