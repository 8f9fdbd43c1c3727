import { type ReactElement, useState } from 'react'
import { typeset } from '#assembly/typography.ts'
import { writeDossierFile } from '#dossier/dossier-file.ts'
import { saveFile } from '#dossier/save-file.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { sayProblem } from '#questions/messages.ts'
import { Frame } from '#ui/frame.tsx'
import { BackLink } from '#ui/kit/back-link.tsx'
import { Title } from '#ui/kit/title.tsx'
import { dossierHref, homeHref } from '#ui/routes.ts'
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
    const { document } = draft.assembly
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

  const title = state.kind === 'saved' ? SAVED[state.mode] : 'Télécharger en Word'
  return (
    <Frame
      title={title}
      crumbs={[
        { label: 'Dossiers', href: homeHref },
        { label: dossier.name, href: dossierHref(dossier.id) },
        { label: 'Télécharger' },
      ]}
      isExample={dossier.example !== undefined}
    >
      <BackLink href={dossierHref(dossier.id)}>Retour au dossier</BackLink>
      <Title step={state.kind === 'saved' ? state.mode : 'ask'}>{title}</Title>
      {state.kind === 'saved' ? (
        <DownloadDone
          dossierId={dossier.id}
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
    </Frame>
  )
}

/** What is said when the writer of files broke. */
export const NOT_WRITTEN =
  'Le fichier n’a pas pu être écrit. Vos réponses sont gardées. Réessayez, et si cela recommence, prévenez le réseau.'

const SAVED: Readonly<Record<WordMode, string>> = {
  draft: 'Votre brouillon est téléchargé',
  final: 'Prêt à signer, pas encore signé ni déposé',
}
