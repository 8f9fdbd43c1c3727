import type { ReactElement } from 'react'
import { holds } from '#assembly/environment.ts'
import type { Draft } from '#ui/draft.ts'
import { factHref } from '#ui/page-of-fact.ts'
import { upperFirst } from './french-text.ts'
import { showAnswer } from './show-answer.ts'
import styles from './used-answers.module.css'

type Props = { readonly constat: string; readonly dossierId: string; readonly draft: Draft }

/** The person’s own answers a result rests on, each leading to its question. */
export function UsedAnswers({ constat, dossierId, draft }: Props): ReactElement | undefined {
  const { environment, ground } = draft
  const used = (ground.constats[constat]?.facts ?? []).flatMap((fact) => {
    const question = environment.questions[fact]
    if (!question || (question.when !== undefined && holds(question.when, environment) !== true)) return []
    const shown = showAnswer(question, environment.answer(fact), ground.parameters)
    return shown.length > 0
      ? [{ fact, label: question.short ?? question.label, words: shown.join(', ') }]
      : []
  })
  if (used.length === 0) return undefined
  return (
    <ul className={styles['answers']}>
      {used.map(({ fact, label, words }) => (
        <li key={fact}>
          {upperFirst(label)} : <a href={factHref(dossierId, fact)}>{words}</a>
        </li>
      ))}
    </ul>
  )
}
