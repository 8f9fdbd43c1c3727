import type { ReactElement, ReactNode } from 'react'
import { typeset } from '#assembly/typography.ts'
import { sayProblem } from '#questions/messages.ts'
import type { Question } from '#questions/question.ts'
import type { Draft } from '#ui/draft.ts'
import { BlankMark } from '#ui/kit/blank-mark.tsx'
import { StandingNote } from '#ui/law/standing-note.tsx'
import styles from './answer-line.module.css'
import { frenchText, lowerFirst, upperFirst } from './french-text.ts'
import { showAnswer } from './show-answer.ts'

type Props = {
  readonly fact: string
  readonly question: Question
  readonly draft: Draft
  /** What was typed, shown as it is when it is wrong. */
  readonly typed: string
  /** Where it is changed, on another page or in place. */
  readonly change: { readonly href: string } | { readonly onPress: () => void }
}

/** The way to change an answer, where one comes back from its change. */
export const answerLinkId = (fact: string): string => `changer-${fact}`

/** One line of the summary: the question in a few words, the answer as it reads, the way to change it. */
export function AnswerLine({ fact, question, draft, typed, change }: Props): ReactElement {
  const { environment, ground } = draft
  const short = frenchText(question.short, ground.parameters)
  const { status } = environment.answer(fact)
  const words = (
    <>
      {status === 'empty' || status === 'unknown' ? 'Répondre' : 'Modifier'}
      <span className="visually-hidden"> : {lowerFirst(short)}</span>
    </>
  )
  return (
    <div className={styles['line']}>
      <dt className={styles['short']}>
        {upperFirst(short)}
        {question.optional && ' (facultatif)'}
      </dt>
      <dd className={styles['value']}>
        {shownValue(fact, question, draft, typed)}
        <StandingNote fact={fact} environment={environment} isLine />
      </dd>
      <dd className={styles['act']}>
        {'href' in change ? (
          <a href={change.href} id={answerLinkId(fact)}>
            {words}
          </a>
        ) : (
          <button type="button" onClick={change.onPress}>
            {words}
          </button>
        )}
      </dd>
    </div>
  )
}

function shownValue(fact: string, question: Question, draft: Draft, typed: string): ReactNode {
  const { environment, ground } = draft
  const checked = environment.answer(fact)
  const [problem] = checked.problems
  switch (checked.status) {
    case 'unknown':
      return <BlankMark>Vous ne savez pas encore</BlankMark>
    case 'empty':
      return question.optional ? (
        <span className="soft">Non renseigné</span>
      ) : (
        <BlankMark>Pas encore de réponse</BlankMark>
      )
    case 'wrong':
      return (
        <>
          {typed}
          <span className={styles['wrong']}>{problem && typeset(sayProblem(problem))}</span>
        </>
      )
    default: {
      const lines = showAnswer(question, checked, ground.parameters)
      return (
        <>
          {lines.length > 1 ? (
            <ul className={styles['lines']}>
              {lines.map((line, rank) => {
                // Two lines may say the same: their place tells them apart.
                const key = `${rank}-${line}`
                return <li key={key}>{line}</li>
              })}
            </ul>
          ) : (
            (lines[0] ?? <span className="soft">Aucun</span>)
          )}
          {checked.status === 'proposed' && <span className={styles['proposed']}>Proposition du modèle</span>}
          {problem && <span className={styles['wrong']}>{typeset(sayProblem(problem))}</span>}
        </>
      )
    }
  }
}
