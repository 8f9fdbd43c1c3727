import type { ReactElement } from 'react'
import type { Question } from '#questions/question.ts'
import type { Draft } from '#ui/draft.ts'
import { Why } from '#ui/kit/why.tsx'
import { ArticleRefs } from '#ui/law/article-refs.tsx'
import { articlesOf, articleWords } from './articles-of.ts'
import { frenchText } from './french-text.ts'
import styles from './question-why.module.css'

type Props = { readonly fact: string; readonly question: Question; readonly draft: Draft }

/** « Pourquoi cette question ? »: the reason, the law, and what the answer changes in the text. */
export function QuestionWhy({ fact, question, draft }: Props): ReactElement | undefined {
  const { why, articles = [] } = question
  const changed = articleWords(draft.assembly, articlesOf(draft.assembly, [fact]))
  if (why === undefined && articles.length === 0 && changed === undefined) return undefined
  return (
    <div className={styles['why']}>
      <Why>
        {why !== undefined && <p>{frenchText(why, draft.ground.parameters)}</p>}
        {changed !== undefined && <p>Votre réponse change {changed}.</p>}
        {articles.length > 0 && (
          <p className={styles['law']}>
            Textes : <ArticleRefs articles={articles} />
          </p>
        )}
      </Why>
    </div>
  )
}
