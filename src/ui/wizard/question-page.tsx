import { type ReactElement, useEffect, useState } from 'react'
import { useActions } from '#ui/app-context.ts'
import { LivePaper } from '#ui/documents/live-paper.tsx'
import { PaperPeek } from '#ui/documents/paper-peek.tsx'
import { DossierFrame } from '#ui/dossier-frame.tsx'
import { CalendarPeek } from '#ui/election/calendar-peek.tsx'
import { LiveCalendar } from '#ui/election/live-calendar.tsx'
import { BackLink } from '#ui/kit/back-link.tsx'
import { Button } from '#ui/kit/button.tsx'
import { ErrorSummary } from '#ui/kit/error-summary.tsx'
import { Title } from '#ui/kit/title.tsx'
import { Unbroken } from '#ui/kit/unbroken.tsx'
import { NotFoundPage } from '#ui/not-found-page.tsx'
import {
  answersHref,
  costsHref,
  dossierHref,
  EVERY_PART,
  electionHref,
  finalHref,
  headcountHref,
  type Return,
} from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { electionPlaceOf, nextOnElectionPath } from './election-path.ts'
import { type FieldError, stillWrong } from './field-errors.ts'
import { frenchText } from './french-text.ts'
import { writeLastPage } from './last-page.ts'
import { type Place, placeOf } from './place-of-page.ts'
import { QuestionForm } from './question-form.tsx'
import styles from './question-page.module.css'
import { TakenNotice } from './taken-notice.tsx'

type Props = Work & {
  readonly part: string
  readonly step: string
  readonly field: string | undefined
  /** Where « Continuer » leads: on, or back to the place that asked for a change. */
  readonly returnsTo: Return
}

/** What the last press of « Continuer » found, on which page. */
type Attempt = { readonly page: string; readonly count: number; readonly errors: readonly FieldError[] }

const NO_ERRORS: readonly FieldError[] = []

/** One subject of the questionnaire, and beside it the agreement being written. */
export function QuestionPage(props: Props): ReactElement {
  const { part, step, draft, returnsTo } = props
  const place = (returnsTo === 'election' ? electionPlaceOf : placeOf)(draft, { part, step })
  return place ? <Subject {...props} place={place} /> : <NotFoundPage />
}

function Subject({ dossier, draft, isTaken, field, returnsTo, place }: Props & { readonly place: Place }) {
  const { part, step, questions, kicker } = place
  const page = `${part.id}/${step.id}`
  const facts = Object.keys(step.questions)
  const isOnElectionPath = returnsTo === 'election'
  const isElecting = isOnElectionPath || part.group === 'elire'
  const { visit, settle } = useActions()
  const [attempt, setAttempt] = useState<Attempt>({ page, count: 0, errors: NO_ERRORS })
  useEffect(() => {
    if (!isTaken) visit(writeLastPage({ part: part.id, step: step.id, isOnElectionPath }))
    return settle
  }, [part, step, isOnElectionPath, isTaken, visit, settle])
  useEffect(() => {
    if (page) window.scrollTo(0, 0)
  }, [page])

  // An error stays as it was said until its answer is right, or the page is left.
  const errors =
    attempt.page === page
      ? attempt.errors.flatMap((said) => stillWrong(said, draft.environment, dossier.answers))
      : NO_ERRORS
  const refuse = (found: readonly FieldError[]) =>
    setAttempt((last) => ({ page, count: last.count + 1, errors: found }))

  const asker = askerOf(returnsTo, dossier.id, part.id, field)
  const back = asker ?? { href: dossierHref(dossier.id), words: 'Retour aux parties' }
  const title = frenchText(step.title, draft.ground.parameters)
  return (
    <DossierFrame dossier={dossier} title={errors.length > 0 ? `Erreur : ${title}` : title} here={part.title}>
      <div className={styles['two']}>
        <div className={styles['ask']}>
          <BackLink href={back.href}>{back.words}</BackLink>
          <div className={styles['errors']}>
            <ErrorSummary errors={errors} attempt={attempt.count} />
          </div>
          <Title
            kicker={kicker}
            lead={questions.length > 0 && step.lead && frenchText(step.lead, draft.ground.parameters)}
            step={page}
          >
            <Unbroken>{title}</Unbroken>
          </Title>
          {isTaken && <TakenNotice />}
          {HEADCOUNT_FACTS.some((fact) => fact in step.questions) && (
            <p className={styles['tool']}>
              <Button kind="second" small href={headcountHref(dossier.id)}>
                Compter depuis votre registre du personnel
              </Button>
            </p>
          )}
          <QuestionForm
            key={page}
            dossier={dossier}
            draft={draft}
            place={place}
            questions={questions}
            errors={errors}
            field={field}
            returnHref={
              isOnElectionPath
                ? nextOnElectionPath(draft, dossier.id, { part: part.id, step: step.id })
                : asker?.href
            }
            isReadOnly={isTaken}
            onRefuse={refuse}
            peek={
              isElecting ? (
                <CalendarPeek />
              ) : (
                <PaperPeek draft={draft} facts={questions.map(([fact]) => fact)} />
              )
            }
          />
        </div>
        {isElecting ? (
          <LiveCalendar dossierId={dossier.id} draft={draft} page={page} facts={facts} />
        ) : (
          <LivePaper dossierId={dossier.id} draft={draft} page={page} facts={facts} />
        )}
      </div>
    </DossierFrame>
  )
}

// Facts a staff register answers: their page offers to read one.
const HEADCOUNT_FACTS = ['effectifCse', 'effectifAccord']

/** The place that asked for a change, at the line it asked it from. */
function askerOf(returnsTo: Return, id: string, part: string, field: string | undefined) {
  if (returnsTo === 'next') return undefined
  if (returnsTo === 'election') return { href: electionHref(id), words: 'Retour au CSE' }
  if (returnsTo === 'final') return { href: finalHref(id), words: 'Retour au téléchargement' }
  if (returnsTo === 'costs') return { href: costsHref(id), words: 'Retour aux coûts' }
  const summary = returnsTo === 'answers' ? part : EVERY_PART
  return { href: answersHref(id, summary, field), words: 'Retour à vos réponses' }
}
