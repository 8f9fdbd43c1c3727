import { type ReactElement, useId } from 'react'
import type { AskedStep } from '#assembly/asked-parts.ts'
import type { Dossier } from '#model/dossier.ts'
import { CutOut } from '#ui/documents/cut-out.tsx'
import type { Draft } from '#ui/draft.ts'
import { countWords } from '#ui/library/count-words.ts'
import { pageOf } from '#ui/page-of-fact.ts'
import { changeHref, documentHref } from '#ui/routes.ts'
import { AnswerLine } from './answer-line.tsx'
import styles from './answers-step.module.css'
import { articlesOf } from './articles-of.ts'
import { frenchText } from './french-text.ts'
import { rawText } from './raw-answer.ts'

type Props = {
  readonly dossier: Dossier
  readonly draft: Draft
  readonly asked: AskedStep
  readonly heading: 'h2' | 'h3'
  /** The summary this is part of. */
  readonly returnsTo: 'answers' | 'everyAnswer'
}

/** More cut-outs than that would be the document itself. */
const MOST = 3

/** One subject: what was answered on the left, what the agreement will say on the right. */
export function AnswersStep({ dossier, draft, asked, heading: Heading, returnsTo }: Props): ReactElement {
  const { step, questions } = asked
  const id = useId()
  const facts = questions.map(([fact]) => fact)
  const articles = articlesOf(draft.assembly, facts)
  const hrefOf = (fact: string) =>
    changeHref(dossier.id, pageOf(fact) ?? { part: '', step: '' }, fact, returnsTo)
  const more = articles.length - MOST
  return (
    // Sixty landmarks on one page would hide them all: there, the titles are enough.
    <section className={styles['pair']} aria-labelledby={Heading === 'h2' ? id : undefined}>
      <div className={styles['said']}>
        <Heading className={styles['title']} id={id}>
          {frenchText(step.title, draft.ground.parameters)}
        </Heading>
        <dl className={styles['answers']}>
          {questions.map(([fact, question]) => (
            <AnswerLine
              key={fact}
              fact={fact}
              question={question}
              draft={draft}
              typed={rawText(dossier.answers[fact])}
              change={{ href: hrefOf(fact) }}
            />
          ))}
        </dl>
      </div>
      {articles.length > 0 && (
        <div>
          <CutOut
            document={draft.assembly.document}
            clauses={articles.slice(0, MOST)}
            facts={facts}
            hrefOf={hrefOf}
            name={step.id}
            heading={Heading === 'h2' ? 'h3' : 'h4'}
          />
          {more > 0 && (
            <p className={styles['more']}>
              Ces réponses s’écrivent aussi dans{' '}
              {countWords(more, { one: 'autre article', many: 'autres articles' })}.{' '}
              <a href={documentHref(dossier.id)}>Lire tout l’accord</a>
            </p>
          )}
        </div>
      )}
    </section>
  )
}
