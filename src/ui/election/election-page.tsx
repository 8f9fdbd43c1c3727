import { type ReactElement, useMemo } from 'react'
import { electionCalendar } from '#assembly/election-documents.ts'
import { useApp } from '#ui/app-context.ts'
import { DossierFrame } from '#ui/dossier-frame.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Title } from '#ui/kit/title.tsx'
import { FindingView } from '#ui/law/finding-view.tsx'
import { Loading } from '#ui/loading.tsx'
import { factHref } from '#ui/page-of-fact.ts'
import { countHref, electHref } from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { SiegesLines } from '#ui/wizard/sieges-lines.tsx'
import { TakenNotice } from '#ui/wizard/taken-notice.tsx'
import { ElectionCalendar } from './election-calendar.tsx'
import { ElectionLetters } from './election-letters.tsx'
import styles from './election-page.module.css'
import { datesOf, resultsOf } from './election-results.ts'
import { nextToAnswer } from './next-to-answer.ts'
import type { Result } from './result.ts'

/** « Votre comité social et économique »: what is to be elected, the calendar one date commands, and every paper. */
export function ElectionPage(work: Work): ReactElement {
  const { dossier, draft, isTaken } = work
  const words = useApp((state) => state.loaded?.words)
  const { environment } = draft
  const calendar = useMemo(() => electionCalendar(environment), [environment])
  if (!words) return <Loading />
  const next = nextToAnswer(draft)
  const dates = datesOf(environment)
  return (
    <DossierFrame dossier={dossier} title={TITLE} here="CSE" back="Retour au dossier">
      <Title lead="Une seule date commande les autres : changez-la, et le calendrier, les lettres et le guide suivent.">
        {TITLE}
      </Title>
      {isTaken && <TakenNotice />}
      {next && (
        <Notice title="Il manque des réponses">
          <p>Ce qui suit se complète à chaque réponse.</p>
          <p className={styles['next']}>
            <Button small iconAfter="arrowRight" href={electHref(dossier.id)}>
              Répondre aux questions
            </Button>
          </p>
        </Notice>
      )}
      <div className={styles['elect']}>
        <Margined title="Ce qu’il faut élire">
          <Results results={resultsOf(environment)} work={work} />
        </Margined>
      </div>
      <section className={styles['wide']} aria-labelledby="calendrier">
        <h2 id="calendrier">Le calendrier</h2>
        {dates && <FindingView {...dates} />}
        {calendar ? (
          <ElectionCalendar dossier={dossier} draft={draft} calendar={calendar} words={words} />
        ) : (
          dates === undefined && (
            <p>
              Le calendrier se calcule dès que vous dites la raison de l’élection, l’effectif et le jour visé.{' '}
              <a href={next ? electHref(dossier.id) : factHref(dossier.id, 'premierTour')}>Répondre</a>
            </p>
          )
        )}
      </section>
      {calendar && (
        <section className={styles['wide']} aria-labelledby="depouillement">
          <h2 id="depouillement">Le dépouillement</h2>
          <p>
            Le jour du vote, entrez ce que le bureau de vote a compté : le quorum, les sièges, les égalités et
            les personnes élues se calculent, et les procès-verbaux se remplissent.
          </p>
          <p>
            <Button kind="second" href={countHref(dossier.id)}>
              Compter les votes
            </Button>
          </p>
        </section>
      )}
      <div className={styles['letters']}>
        <ElectionLetters {...work} words={words} />
      </div>
    </DossierFrame>
  )
}

const TITLE = 'Votre comité social et économique'

function Results({
  results,
  work,
}: {
  readonly results: readonly Result[]
  readonly work: Work
}): ReactElement {
  if (results.length === 0)
    return <p>Dites votre effectif : le nombre de sièges et les heures en découlent.</p>
  return (
    <ul className={styles['results']}>
      {results.map((result) => (
        <li key={result.id}>
          <FindingView {...result} table={result.id === 'sieges' && <SiegesLines draft={work.draft} />} />
        </li>
      ))}
    </ul>
  )
}
