import type { ReactElement, ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { AskedQuestion } from '#assembly/asked-parts.ts'
import type { Dossier } from '#model/dossier.ts'
import { useActions } from '#ui/app-context.ts'
import type { Draft } from '#ui/draft.ts'
import { gapsUnder } from '#ui/election/college-gaps.ts'
import { Button } from '#ui/kit/button.tsx'
import { FindingView } from '#ui/law/finding-view.tsx'
import { StandingNote } from '#ui/law/standing-note.tsx'
import { dossierHref } from '#ui/routes.ts'
import { type FieldError, fieldErrorsOf } from './field-errors.ts'
import { nextHref, type Place } from './place-of-page.ts'
import { ProposedLines } from './proposed-lines.tsx'
import { QuestionField } from './question-field.tsx'
import styles from './question-form.module.css'
import { QuestionWhy } from './question-why.tsx'
import { proposedAnswer } from './raw-answer.ts'
import { useOpenedFields } from './use-opened-fields.ts'

type Props = {
  readonly dossier: Dossier
  readonly draft: Draft
  readonly place: Place
  readonly questions: Place['questions']
  readonly errors: readonly FieldError[]
  readonly field: string | undefined
  /** Where « Continuer » goes, when it is not to the next subject of the part. */
  readonly returnHref: string | undefined
  readonly isReadOnly: boolean
  readonly onRefuse: (errors: readonly FieldError[]) => void
  /** Under two panes, what the answers make is one press away. */
  readonly peek: ReactNode
}

/** The questions of a page and « Continuer », which checks them, confirms the proposals shown, and goes on. */
export function QuestionForm(props: Props): ReactElement {
  const { dossier, draft, place, questions, errors, field, returnHref, isReadOnly, onRefuse, peek } = props
  const { environment, ground } = draft
  const { answer, settle, say } = useActions()
  const [, navigate] = useLocation()
  const { shown, keepOpen, open } = useOpenedFields(place, environment, field)

  const goOn = () => {
    const found = isReadOnly
      ? []
      : fieldErrorsOf(
          questions.map(([fact]) => fact),
          environment,
          dossier.answers,
        )
    if (found.length > 0) {
      keepOpen(found.map(({ id }) => id))
      return onRefuse(found)
    }
    if (!isReadOnly) confirmProposals()
    const href = returnHref ?? nextHref(draft, dossier.id, place)
    // The router writes the « # » itself.
    navigate(href.slice(1))
  }
  const confirmProposals = () => {
    settle()
    for (const [fact, question] of questions) {
      if (environment.answer(fact).status === 'proposed')
        answer(fact, proposedAnswer(question, ground.parameters))
    }
    settle()
  }
  const offerBack = (fact: string) => {
    const before = dossier.answers[fact]
    settle()
    say('Ligne supprimée.', () => answer(fact, before))
  }

  const fieldOf = ([fact, question]: AskedQuestion): ReactElement => (
    <QuestionField
      fact={fact}
      question={question}
      answer={dossier.answers[fact]}
      environment={environment}
      parameters={ground.parameters}
      error={errors.find(({ id }) => id === fact)}
      why={<QuestionWhy fact={fact} question={question} draft={draft} />}
      onAnswer={(answered, typed) => {
        keepOpen([answered])
        answer(answered, typed)
      }}
      onRemove={offerBack}
    />
  )

  return (
    <form
      className={styles['form']}
      noValidate
      onBlur={settle}
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      {questions.length > 0 && !isReadOnly && (
        <p className={styles['rule']}>
          Tous les champs sont obligatoires, sauf mention contraire. « Je ne sais pas encore » est une
          réponse.
        </p>
      )}
      {questions.length === 0 && (
        <p>
          D’après vos autres réponses, ce sujet ne vous concerne pas. Ce que vous y aviez répondu est gardé.
        </p>
      )}
      <fieldset className={styles['questions']} disabled={isReadOnly}>
        {shown.map((one) =>
          one.type === 'lines' ? (
            <div key={`propose-${one.questions[0]?.[0]}`} className={styles['question']}>
              <ProposedLines
                questions={one.questions}
                answers={dossier.answers}
                draft={draft}
                onChange={open}
              />
            </div>
          ) : (
            <div key={one.question[0]} className={styles['question']}>
              {fieldOf(one.question)}
              <StandingNote fact={one.question[0]} environment={environment} />
              {gapsUnder(one.question[0], environment).map(({ id, ...gap }) => (
                <FindingView key={id} {...gap} />
              ))}
            </div>
          ),
        )}
      </fieldset>
      {peek}
      <div className={styles['go']}>
        <Button type="submit">Continuer</Button>
        <a href={dossierHref(dossier.id)}>Revenir aux parties</a>
      </div>
    </form>
  )
}
