import type { ReactElement, ReactNode } from 'react'
import type { Environment } from '#assembly/environment.ts'
import { type Compared, standingOf } from '#assembly/standing.ts'
import { sayStanding } from '#assembly/standing-words.ts'
import { showArticle } from '#model/article.ts'
import { useApp } from '#ui/app-context.ts'
import { Icon, type IconName } from '#ui/kit/icon.tsx'
import { ArticleRef } from './article-ref.tsx'
import styles from './standing-note.module.css'

type Props = {
  readonly fact: string
  readonly environment: Environment
  /** In a list of answers: the verdict alone, its articles in plain words. */
  readonly isLine?: boolean
}

/** Better than the law, the same or less: an answer beside the rule without the agreement, and beside the model. */
export function StandingNote({ fact, environment, isLine = false }: Props): ReactElement | undefined {
  const comparisons = useApp(({ loaded }) => loaded?.comparisons)
  const standing = comparisons && standingOf(fact, environment, comparisons)
  const question = environment.questions[fact]
  const words = standing && question && sayStanding(standing, question)
  if (!words || standing.law.kind === 'notCompared') return undefined
  const { kind, articles, permittedBy } = standing.law
  const [article] = articles
  const show = (key: string): ReactNode => (isLine ? showArticle(key) : <ArticleRef article={key} />)
  return (
    <p className={styles['note']}>
      <Icon name={ICONS[kind]} className={styles['icon']} />
      <span>
        {words.verdict}
        {article !== undefined && <> (art.&nbsp;{show(article)})</>}
        {permittedBy !== undefined && <>, ce que l’article&nbsp;{show(permittedBy)} permet</>}.
        {!isLine && words.note !== undefined && ` ${words.note}`}
        {!isLine && words.model !== undefined && ` ${words.model}`}
      </span>
    </p>
  )
}

/** The words say it; the sign helps who reads fast. */
const ICONS: Readonly<Record<Compared['kind'], IconName>> = {
  better: 'plus',
  nothingInLaw: 'plus',
  same: 'equal',
  nothingEither: 'equal',
  less: 'minus',
}
