import { type ReactElement, useState } from 'react'
import { type Agreement, assembleCompanion, isWanted } from '#assembly/companion.ts'
import type { Model } from '#assembly/template.ts'
import { typeset } from '#assembly/typography.ts'
import { saveFile } from '#dossier/save-file.ts'
import { blanksOf } from '#model/document.ts'
import { sayProblem } from '#questions/messages.ts'
import { useApp } from '#ui/app-context.ts'
import { DossierFrame } from '#ui/dossier-frame.tsx'
import { DocumentList } from '#ui/kit/document-list.tsx'
import { Title } from '#ui/kit/title.tsx'
import { Loading } from '#ui/loading.tsx'
import { today } from '#ui/today.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { AmendOffer } from './amend-offer.tsx'
import styles from './companions-page.module.css'
import { NOT_WRITTEN, WORD } from './download-page.tsx'
import { useCompanions } from './use-companions.ts'
import { useReadings } from './use-readings.ts'
import { wordWriter } from './word-writer.ts'

/** What was last said of a download, and of which document. */
type Said = { readonly of: string; readonly words: string; readonly isFailure: boolean }

/** Summaries, annexes and letters written from the agreement, each in Word. */
export function CompanionsPage({ dossier, draft, lawDate }: Work): ReactElement {
  const loaded = useApp((state) => state.loaded)
  const companions = useCompanions()
  const readings = useReadings()
  const [said, setSaid] = useState<Said>()
  if (!loaded || !companions || !readings) return <Loading />
  const agreement: Agreement = {
    model: loaded.model,
    comparisons: loaded.comparisons,
    readings,
    answers: dossier.answers,
    ground: draft.ground,
    environment: draft.environment,
    assembly: draft.assembly,
    signed: dossier.revises,
  }
  const write = async (companion: Model) => {
    const say = (words: string, isFailure = false) => setSaid({ of: companion.id, words, isFailure })
    say('Écriture du fichier…')
    const document = assembleCompanion(companion, agreement)
    const mode = blanksOf(document).length > 0 ? 'draft' : 'final'
    const { bytes } = await wordWriter()(document, { mode, date: today(), author: dossier.name, lawDate })
    if (!bytes) return say(NOT_WRITTEN, true)
    const name = `${document.title} ${dossier.name}`
    const { saved, problems } = await saveFile({ name, extension: '.docx', type: WORD, content: bytes })
    const [problem] = problems
    if (problem) return say(typeset(sayProblem(problem)), true)
    say(saved ? 'Téléchargé.' : '')
  }
  return (
    <DossierFrame
      dossier={dossier}
      title="Ce qui accompagne l’accord"
      here="Accompagnements"
      back="Retour au dossier"
    >
      <Title
        step="accompagnements"
        lead="Ces documents se tirent de l’accord tel qu’il est aujourd’hui. Téléchargez-les de nouveau après un changement."
      >
        Ce qui accompagne l’accord
      </Title>
      <div className={styles['documents']}>
        <DocumentList
          documents={companions
            .filter((companion) => isWanted(companion, agreement) === true)
            .map((companion) => ({
              id: companion.id,
              name: companion.title,
              about: companion.about,
              said: said?.of === companion.id ? said : undefined,
              companion,
            }))}
          heading="h2"
          action="Télécharger en Word"
          onDownload={({ companion }) => void write(companion)}
        />
      </div>
      {dossier.revises === undefined && <AmendOffer dossier={dossier} draft={draft} />}
    </DossierFrame>
  )
}
