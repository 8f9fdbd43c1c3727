import { type ReactElement, useEffect } from 'react'
import { askedParts, electionParts } from '#assembly/asked-parts.ts'
import { DossierFrame } from '#ui/dossier-frame.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Title } from '#ui/kit/title.tsx'
import { NotFoundPage } from '#ui/not-found-page.tsx'
import { dossierHref, EVERY_PART } from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { answerLinkId } from './answer-line.tsx'
import styles from './answers-page.module.css'
import { AnswersStep } from './answers-step.tsx'
import { FinishPart } from './finish-part.tsx'
import { lowerFirst } from './french-text.ts'
import { partTitle } from './place-of-page.ts'
import { TakenNotice } from './taken-notice.tsx'

type Props = Work & {
  readonly part: string
  /** The answer just changed. */
  readonly field?: string | undefined
}

/** What was answered, and what the agreement says of it: one part, or all. */
export function AnswersPage({ dossier, draft, isTaken, part, field }: Props): ReactElement {
  useComeBack(field)
  const parts = askedParts(draft)
  const one = [...parts, ...electionParts(draft)].find((asked) => asked.part.id === part)
  if (!one && part !== EVERY_PART) return <NotFoundPage />
  const title = one ? `Vos réponses : ${lowerFirst(one.part.title)}` : 'Toutes vos réponses'
  return (
    <DossierFrame dossier={dossier} title={title} here="Vos réponses" back="Retour aux parties">
      <Title
        kicker={one?.part.group === 'ecrire' && partTitle(one.part, parts)}
        lead="D’un côté les réponses, de l’autre ce que l’accord dira. Relisez aussi ce que le modèle propose, et changez ce qui ne vous va pas."
        step={part}
      >
        {title}
      </Title>
      {isTaken && <TakenNotice />}
      <div className={styles['answers']}>
        {one
          ? one.steps.map((asked) => (
              <AnswersStep
                key={asked.step.id}
                dossier={dossier}
                draft={draft}
                asked={asked}
                heading="h2"
                returnsTo="answers"
              />
            ))
          : parts.map((asked) => (
              <section
                key={asked.part.id}
                className={styles['part']}
                aria-labelledby={`partie-${asked.part.id}`}
              >
                <h2 id={`partie-${asked.part.id}`}>{asked.part.title}</h2>
                {asked.steps.map((step) => (
                  <AnswersStep
                    key={step.step.id}
                    dossier={dossier}
                    draft={draft}
                    asked={step}
                    heading="h3"
                    returnsTo="everyAnswer"
                  />
                ))}
              </section>
            ))}
      </div>
      {one ? (
        <FinishPart key={part} dossier={dossier} draft={draft} asked={one} isReadOnly={isTaken} />
      ) : (
        <Button href={dossierHref(dossier.id)}>Revenir au dossier</Button>
      )}
    </DossierFrame>
  )
}

/** After a change, one goes on reading where one was; otherwise the title has the focus. */
function useComeBack(field: string | undefined): void {
  useEffect(() => {
    const link = field === undefined ? null : document.getElementById(answerLinkId(field))
    link?.focus({ preventScroll: true })
    link?.scrollIntoView?.({ block: 'center' })
  }, [field])
}
