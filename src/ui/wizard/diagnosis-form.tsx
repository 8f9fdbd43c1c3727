import { type ReactElement, useState } from 'react'
import type { Dossier } from '#model/dossier.ts'
import { useActions } from '#ui/app-context.ts'
import type { Draft } from '#ui/draft.ts'
import { headcountHref } from '#ui/routes.ts'
import { DIAGNOSIS } from './diagnosis.ts'
import styles from './diagnosis-form.module.css'
import { fieldErrorsOf } from './field-errors.ts'
import { QuestionField } from './question-field.tsx'
import { QuestionWhy } from './question-why.tsx'

type Props = { readonly dossier: Dossier; readonly draft: Draft; readonly isReadOnly: boolean }

/** The five questions of the diagnosis; what the law says of them follows each answer, beside. */
export function DiagnosisForm({ dossier, draft, isReadOnly }: Props): ReactElement {
  const { answer, settle, say } = useActions()
  const { environment, ground } = draft
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const offerBack = (fact: string): void => {
    const before = dossier.answers[fact]
    settle()
    say('Ligne supprimée.', () => answer(fact, before))
  }
  return (
    <form
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onBlur={({ target }) => {
        settle()
        const fact = target.closest<HTMLElement>('[data-fact]')?.dataset['fact']
        if (fact) setLeft((before) => new Set(before).add(fact))
      }}
    >
      <ol className={styles['subjects']}>
        {DIAGNOSIS.map(({ title, facts, offersRegister }) => (
          <li key={title} className={styles['subject']}>
            <h3 className={styles['title']}>{title}</h3>
            {offersRegister && (
              <p className={styles['register']}>
                <a href={headcountHref(dossier.id)}>Compter depuis votre registre du personnel</a>
              </p>
            )}
            <fieldset className={styles['fields']} disabled={isReadOnly}>
              <legend className="visually-hidden">{title}</legend>
              {facts
                .filter((fact) => environment.asked(fact) === true)
                .map((fact) => {
                  const question = environment.questions[fact]
                  // Nothing is said wrong before the person has left the field.
                  const [error] =
                    left.has(fact) && dossier.answers[fact] !== undefined
                      ? fieldErrorsOf([fact], environment, dossier.answers)
                      : []
                  return (
                    question && (
                      <div key={fact} data-fact={fact}>
                        <QuestionField
                          fact={fact}
                          question={question}
                          answer={dossier.answers[fact]}
                          environment={environment}
                          parameters={ground.parameters}
                          error={error}
                          why={<QuestionWhy fact={fact} question={question} draft={draft} />}
                          onAnswer={answer}
                          onRemove={offerBack}
                        />
                      </div>
                    )
                  )
                })}
            </fieldset>
          </li>
        ))}
      </ol>
    </form>
  )
}
