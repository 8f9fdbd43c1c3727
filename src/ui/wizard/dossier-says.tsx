import type { ReactElement } from 'react'
import type { Dossier } from '#model/dossier.ts'
import type { Draft } from '#ui/draft.ts'
import { Raised } from '#ui/kit/raised.tsx'
import { Unbroken } from '#ui/kit/unbroken.tsx'
import { FindingView } from '#ui/law/finding-view.tsx'
import { countWords } from '#ui/library/count-words.ts'
import { factHref } from '#ui/page-of-fact.ts'
import { countVerified, type Line, type SubjectLines, subjectsOf } from './dossier-lines.ts'
import { DossierMissing } from './dossier-missing.tsx'
import styles from './dossier-says.module.css'
import { frenchText } from './french-text.ts'
import { SiegesLines } from './sieges-lines.tsx'
import { UsedAnswers } from './used-answers.tsx'

type Props = { readonly dossier: Dossier; readonly draft: Draft; readonly lawDate: string }

/** « Ce qui s’applique à vous »: five questions, each conclusion with its article, each unknown with its question. */
export function DossierSays({ dossier, draft, lawDate }: Props): ReactElement {
  const subjects = subjectsOf(draft)
  return (
    <>
      <Subjects subjects={subjects} dossierId={dossier.id} draft={draft} />
      <DossierMissing dossier={dossier} draft={draft} lines={subjects.flatMap(({ lines }) => lines)} />
      <Verified draft={draft} lawDate={lawDate} />
    </>
  )
}

type SubjectsProps = {
  readonly subjects: readonly SubjectLines[]
  readonly dossierId: string
  readonly draft: Draft
}

/** Each question of the diagnosis, and its answers. */
export function Subjects({ subjects, dossierId, draft }: SubjectsProps): readonly ReactElement[] {
  return subjects.map(({ subject, lines }) => (
    <section key={subject.id} className={styles['subject']} aria-labelledby={`sujet-${subject.id}`}>
      <h3 className={styles['question']} id={`sujet-${subject.id}`}>
        {subject.title}
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className={styles['line']}>
            <Row line={line} dossierId={dossierId} draft={draft} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

/** « Vérifié sur 41 règles, état du droit au 01/03/2026 ». */
export function Verified({ draft, lawDate }: Omit<Props, 'dossier'>): ReactElement {
  const rules = countWords(countVerified(draft), { one: 'règle', many: 'règles', feminine: true })
  return (
    <p className={styles['verified']}>
      Vérifié sur {rules}, état du droit au {lawDate.split('-').reverse().join('/')}
    </p>
  )
}

type RowProps = { readonly line: Line; readonly dossierId: string; readonly draft: Draft }

function Row({ line, dossierId, draft }: RowProps): ReactElement {
  const { id, title, detail, toMend, finding, ask } = line
  return (
    <FindingView
      finding={finding}
      title={<Raised>{title}</Raised>}
      toMend={toMend}
      detail={
        <>
          {detail && <Raised>{detail}</Raised>} {ask && <Ask ask={ask} dossierId={dossierId} draft={draft} />}
        </>
      }
      answers={<UsedAnswers constat={id} dossierId={dossierId} draft={draft} />}
      table={id === 'titulairesCse' ? <SiegesLines draft={draft} /> : undefined}
    />
  )
}

function Ask({ ask, dossierId, draft }: Omit<RowProps, 'line'> & { readonly ask: string }) {
  const question = draft.environment.questions[ask]
  if (!question) return undefined
  return (
    <>
      {'Répondez à « '}
      <a href={factHref(dossierId, ask)}>
        <Unbroken>{frenchText(question.label, draft.ground.parameters)}</Unbroken>
      </a>
      {' » pour le savoir.'}
    </>
  )
}
