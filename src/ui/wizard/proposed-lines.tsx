import { type ReactElement, useId } from 'react'
import type { AskedQuestion } from '#assembly/asked-parts.ts'
import type { Answers } from '#model/answers.ts'
import type { Draft } from '#ui/draft.ts'
import { AnswerLine } from './answer-line.tsx'
import styles from './proposed-lines.module.css'
import { rawText } from './raw-answer.ts'

type Props = {
  readonly questions: readonly AskedQuestion[]
  readonly answers: Answers
  readonly draft: Draft
  readonly onChange: (fact: string) => void
}

/** What the model answers among the questions of a page: a line each, opened by who wants another answer. */
export function ProposedLines({ questions, answers, draft, onChange }: Props): ReactElement {
  const id = useId()
  return (
    <div className={styles['lines']}>
      <p className={styles['title']} id={id}>
        Déjà écrit dans l’accord : changez ce qui ne vous va pas.
      </p>
      <dl aria-labelledby={id}>
        {questions.map(([fact, question]) => (
          <AnswerLine
            key={fact}
            fact={fact}
            question={question}
            draft={draft}
            typed={rawText(answers[fact])}
            change={{ onPress: () => onChange(fact) }}
          />
        ))}
      </dl>
    </div>
  )
}
