import { type ReactElement, useState } from 'react'
import { consolidated } from '#assembly/consolidated.ts'
import { typeset } from '#assembly/typography.ts'
import { writeDossierFile } from '#dossier/dossier-file.ts'
import { saveFile } from '#dossier/save-file.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { sayProblem } from '#questions/messages.ts'
import { DossierFrame } from '#ui/dossier-frame.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Title } from '#ui/kit/title.tsx'
import { companionsHref } from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { DownloadDone } from './download-done.tsx'
import { DownloadForm, type WordMode } from './download-form.tsx'
import styles from './download-page.module.css'
import { wordWriter } from './word-writer.ts'

/** The kind of a Word file. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Where the file is: being written, saved, or why not. */
type State =
  | { readonly kind: 'asking' | 'writing' }
  | { readonly kind: 'saved'; readonly mode: WordMode }
  | { readonly kind: 'failed'; readonly sentence: string }

/** `startsFinal`: coming back from what kept the final text shut. */
type Props = Work & { readonly startsFinal?: boolean }

/** « Télécharger en Word »: a draft whenever one likes, the final text once nothing is missing. */
export function DownloadPage({ dossier, draft, lawDate, startsFinal = false }: Props): ReactElement {
  const [state, setState] = useState<State>({ kind: 'asking' })

  const write = async (mode: WordMode, date: CalendarDate) => {
    setState({ kind: 'writing' })
    const document = consolidated(draft.assembly.document, dossier.revises)
    const { bytes } = await wordWriter()(document, {
      mode,
      date,
      author: dossier.name,
      lawDate,
      // The text to sign and publish carries no answers behind it.
      ...(mode === 'draft' ? { dossier: writeDossierFile(dossier) } : {}),
    })
    if (!bytes) return setState({ kind: 'failed', sentence: NOT_WRITTEN })
    const name = `${document.title} ${dossier.name}${mode === 'draft' ? ' brouillon' : ''}`
    const { saved, problems } = await saveFile({ name, extension: '.docx', type: WORD, content: bytes })
    const [problem] = problems
    if (problem) return setState({ kind: 'failed', sentence: typeset(sayProblem(problem)) })
    setState(saved ? { kind: 'saved', mode } : { kind: 'asking' })
  }

  const isAmended = dossier.revises !== undefined
  const title = state.kind === 'saved' ? savedTitle(state.mode, isAmended) : 'Télécharger en Word'
  return (
    <DossierFrame dossier={dossier} title={title} here="Télécharger" back="Retour au dossier">
      <Title step={state.kind === 'saved' ? state.mode : 'ask'}>{title}</Title>
      {isAmended && (
        <Notice title="Ce texte est l’accord, une fois modifié">
          Les parties et les signatures restent celles de l’accord signé. Ce qui se signe et se dépose, c’est
          l’avenant : <a href={companionsHref(dossier.id)}>télécharger l’avenant</a>.
        </Notice>
      )}
      {state.kind === 'saved' ? (
        <DownloadDone
          dossier={dossier}
          draft={draft}
          mode={state.mode}
          onAgain={() => setState({ kind: 'asking' })}
        />
      ) : (
        <DownloadForm
          dossierId={dossier.id}
          draft={draft}
          startsFinal={startsFinal}
          isWriting={state.kind === 'writing'}
          onWrite={(mode, date) => void write(mode, date)}
        />
      )}
      <p className={styles['status']} role="status">
        {state.kind === 'writing' && 'Écriture du fichier…'}
      </p>
      <p className={styles['failure']} role="alert">
        {state.kind === 'failed' && state.sentence}
      </p>
    </DossierFrame>
  )
}

/** What is said when the writer of files broke. */
export const NOT_WRITTEN =
  'Le fichier n’a pas pu être écrit. Vos réponses sont gardées. Réessayez, et si cela recommence, prévenez le réseau.'

function savedTitle(mode: WordMode, isAmended: boolean): string {
  if (mode === 'draft') return 'Votre brouillon est téléchargé'
  return isAmended ? 'Le texte consolidé est téléchargé' : 'Prêt à signer, pas encore signé ni déposé'
}
