import type { ReactElement } from 'react'
import type { Dossier } from '#model/dossier.ts'
import type { Draft } from '#ui/draft.ts'
import { datesOf } from '#ui/election/election-results.ts'
import { leftToAnswer } from '#ui/election/next-to-answer.ts'
import { Why } from '#ui/kit/why.tsx'
import { FindingView } from '#ui/law/finding-view.tsx'
import { countWords } from '#ui/library/count-words.ts'
import { electHref, electionHref } from '#ui/routes.ts'
import { subjectsOf } from './dossier-lines.ts'
import { DossierMissing } from './dossier-missing.tsx'
import styles from './dossier-says.module.css'
import { Subjects, Verified } from './dossier-says.tsx'
import { upperFirst } from './french-text.ts'

type Props = { readonly dossier: Dossier; readonly draft: Draft; readonly lawDate: string }

/** What applies to who came for the election: the committee, its dates, what they wait for; the agreement one press away. */
export function ElectionSays({ dossier, draft, lawDate }: Props): ReactElement {
  const subjects = subjectsOf(draft)
  const committee = subjects.filter(({ subject }) => subject.id === 'cse')
  const others = subjects.filter(({ subject }) => subject.id !== 'cse')
  const dates = datesOf(draft.environment)
  return (
    <>
      <Subjects subjects={committee} dossierId={dossier.id} draft={draft} />
      {dates && (
        <section className={styles['subject']} aria-labelledby="sujet-dates">
          <h3 className={styles['question']} id="sujet-dates">
            Les dates sont-elles bonnes{'\u202f'}?
          </h3>
          <div className={styles['line']}>
            <FindingView {...dates} />
          </div>
        </section>
      )}
      <section className={styles['subject']} aria-labelledby="sujet-manque-election">
        <h3 className={styles['question']} id="sujet-manque-election">
          Que manque‑t‑il pour l’élection{'\u202f'}?
        </h3>
        <p className={styles['missing']}>
          <Left dossier={dossier} count={leftToAnswer(draft).length} />
        </p>
      </section>
      <div className={styles['subject']}>
        <Why label="Ce qui s’applique à l’accord">
          <Subjects subjects={others} dossierId={dossier.id} draft={draft} />
          <DossierMissing dossier={dossier} draft={draft} lines={others.flatMap(({ lines }) => lines)} />
        </Why>
      </div>
      <Verified draft={draft} lawDate={lawDate} />
    </>
  )
}

function Left({ dossier: { id }, count }: { readonly dossier: Dossier; readonly count: number }) {
  if (count === 0)
    return (
      <a className={styles['ask']} href={electionHref(id)}>
        Rien : voir le calendrier et les papiers
      </a>
    )
  const answers = upperFirst(countWords(count, { one: 'réponse', many: 'réponses', feminine: true }))
  return (
    <a className={styles['ask']} href={electHref(id)}>
      {answers} à donner pour l’élection
    </a>
  )
}
