import type { ReactElement } from 'react'
import { adviceOf, type ReadingTable, wordingOf } from '#assembly/readings.ts'
import type { Model } from '#assembly/template.ts'
import type { ClauseNode } from '#model/document.ts'
import type { Draft } from '#ui/draft.ts'
import { Why } from '#ui/kit/why.tsx'
import { ArticleRefs } from '#ui/law/article-refs.tsx'
import styles from './article-aside.module.css'
import { BlockView } from './block-view.tsx'

type Props = {
  readonly clause: ClauseNode
  readonly draft: Draft
  readonly model: Model | undefined
  readonly readings: ReadingTable | undefined
}

/** What the tool says of an article: advice to those who negotiate, and the law it stands on. */
export function ArticleAside({ clause, draft, model, readings }: Props): ReactElement | undefined {
  const advice = adviceOf(clause, draft, readings)
  const sources = sourcesOf(clause, draft, model)
  if (advice.length === 0 && sources.length === 0) return undefined
  return (
    <div className={styles['aside']}>
      <Why label="Conseil et textes">
        {advice.map((block, index) => {
          const key = `${index}-${block.type}`
          return <BlockView key={key} node={block} isChanged={false} />
        })}
        {sources.length > 0 && (
          <p className={styles['sources']}>
            Textes : <ArticleRefs articles={sources} />
          </p>
        )}
      </Why>
    </div>
  )
}

function sourcesOf(clause: ClauseNode, draft: Draft, model: Model | undefined): readonly string[] {
  const wording = wordingOf(clause, draft)
  const wordings = model?.parts.flatMap((part) => part.clauses.flatMap((entry) => entry.wordings)) ?? []
  return wordings.find(({ id }) => id === wording)?.sources ?? []
}
