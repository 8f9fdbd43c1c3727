import { type ReactElement, type ReactNode, useState } from 'react'
import type { Finding } from '#model/finding.ts'
import type { LawWords } from '#model/law-words.ts'
import { useApp } from '#ui/app-context.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { LockMessage } from '#ui/kit/lock-message.tsx'
import { Raised } from '#ui/kit/raised.tsx'
import { Why } from '#ui/kit/why.tsx'
import { ArticleRef } from './article-ref.tsx'
import { ArticleVersion } from './article-version.tsx'
import styles from './finding-view.module.css'
import { caveatsOf, readingsOf, stepsOf } from './finding-words.ts'

type Props = {
  readonly finding: Finding<unknown>
  /** The answer, in a sentence. */
  readonly title: ReactNode
  /** What it leads to, in a sentence or two. */
  readonly detail?: ReactNode
  /** Something is not as the law wants it: the person has to act. */
  readonly toMend?: boolean | undefined
  /** The words of the first article that say it. */
  readonly extract?: string | undefined
  /** The person’s own answers it rests on. */
  readonly answers?: ReactNode
  /** The lines of the law’s table around the one that applies. */
  readonly table?: ReactNode
}

/**
 * A result of the law, the same wherever one appears: the answer, its articles, how it was found step by step with the
 * person’s own figures, and what the texts leave in doubt.
 */
export function FindingView(props: Props): ReactElement {
  const { finding, title, detail, toMend = false } = props
  const words = useApp((state) => state.loaded?.words)
  return (
    <div className={styles['finding']}>
      <p className={classNames(styles['title'], toMend && styles['toMend'])}>
        {toMend && <Icon name="alert" />}
        <span>{title}</span>
      </p>
      {detail && <p className={styles['detail']}>{detail}</p>}
      {words && finding.state === 'uncertain' && <Doubt readings={readingsOf(finding, words)} />}
      {words && finding.state !== 'needs' && <How {...props} words={words} />}
      <p className={styles['articles']}>
        {shown(finding.because).map((article) => (
          <span key={article} className={styles['article']}>
            <ArticleRef
              article={article}
              extract={article === finding.because[0] ? props.extract : undefined}
            />
          </span>
        ))}
      </p>
    </div>
  )
}

// Three in the margin; « Comment on le sait » gives them all.
const IN_MARGIN = 3
const shown = (articles: readonly string[]): readonly string[] => articles.slice(0, IN_MARGIN)

function Doubt({ readings }: { readonly readings: readonly string[] }): ReactElement {
  return (
    <LockMessage kind="unsettled">
      Deux lectures sont possibles : {readings.join('\u202f; ou bien ')}. Paraphe retient la plus prudente. À
      faire valider par le réseau.
    </LockMessage>
  )
}

function How({
  finding,
  extract,
  answers,
  table,
  words,
}: Props & { readonly words: LawWords }): ReactElement {
  const [isOpen, setIsOpen] = useState(false)
  const steps = stepsOf(finding, words)
  const caveats = caveatsOf(finding, words)
  return (
    <div className={styles['how']}>
      <Why label="Comment on le sait" onOpen={setIsOpen}>
        {answers}
        {steps.length > 0 && (
          <ol className={styles['steps']}>
            {steps.map((step) => (
              <li key={step}>
                <Raised>{step}</Raised>
              </li>
            ))}
          </ol>
        )}
        {table}
        {finding.because.map((article, rank) => (
          <ArticleVersion
            key={article}
            article={article}
            extract={rank === 0 ? extract : undefined}
            isShown={isOpen}
          />
        ))}
        {caveats.map(({ nature, text }) => (
          <p key={text} className={styles['caveat']}>
            <strong>{nature}.</strong> {text}
          </p>
        ))}
      </Why>
    </div>
  )
}
