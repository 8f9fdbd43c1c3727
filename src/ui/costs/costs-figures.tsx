import { type ReactElement, useState } from 'react'
import type { Dossier } from '#model/dossier.ts'
import { useActions } from '#ui/app-context.ts'
import type { Draft } from '#ui/draft.ts'
import { fieldErrorsOf } from '#ui/wizard/field-errors.ts'
import { QuestionField } from '#ui/wizard/question-field.tsx'
import styles from './costs-figures.module.css'

type Props = {
  readonly dossier: Dossier
  readonly draft: Draft
  /** The questions to ask: those that a written article multiplies. */
  readonly figures: readonly string[]
  readonly isReadOnly: boolean
}

/** The member's own figures. What is wrong is said once the field is left, never while typing. */
export function CostsFigures({ dossier, draft, figures, isReadOnly }: Props): ReactElement {
  const { environment, ground } = draft
  const { answer, settle } = useActions()
  const [left, setLeft] = useState<readonly string[]>([])
  const errors = fieldErrorsOf(left, environment, dossier.answers)
  return (
    <fieldset
      className={styles['figures']}
      disabled={isReadOnly}
      aria-labelledby="vos-chiffres"
      onBlur={({ target }) => {
        settle()
        if (figures.includes(target.id) && !left.includes(target.id)) setLeft([...left, target.id])
      }}
    >
      {figures.map((fact) => {
        const question = ground.questions[fact]
        return (
          question && (
            <QuestionField
              key={fact}
              fact={fact}
              question={question}
              answer={dossier.answers[fact]}
              environment={environment}
              parameters={ground.parameters}
              error={errors.find(({ id }) => id === fact)}
              why={undefined}
              onAnswer={answer}
              onRemove={settle}
            />
          )
        )
      })}
    </fieldset>
  )
}
