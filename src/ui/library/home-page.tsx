import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { Opened } from '#ui/actions.ts'
import { useActions, useApp } from '#ui/app-context.ts'
import { Frame } from '#ui/frame.tsx'
import { Title } from '#ui/kit/title.tsx'
import { BackupNote } from './backup-note.tsx'
import { DossierList } from './dossier-list.tsx'
import styles from './home-page.module.css'
import { NewDossierDialog, type Purpose } from './new-dossier-dialog.tsx'
import { Newcomer } from './newcomer.tsx'
import { OpenReport } from './open-report.tsx'
import { StartList } from './start-list.tsx'
import { useGoTo } from './use-go-to.ts'

/** The person's dossiers first, then the ways to begin another. */
export function HomePage(): ReactElement {
  const shelf = useApp((state) => state.shelf)
  const { leaveDossier, openFile } = useActions()
  const goTo = useGoTo()
  const [naming, setNaming] = useState<Purpose>()
  const [report, setReport] = useState<Opened>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The dossier just left may have changed, and another tab may want it.
    void leaveDossier()
  }, [leaveDossier])
  const startAgreement = (): void => setNaming('agreement')
  const startElection = (): void => setNaming('election')
  const open = async (): Promise<void> => {
    const opened = await openFile()
    if (opened.problems.length > 0) setReport(opened)
    else if (opened.id !== undefined) goTo(opened.id)
  }
  return (
    <Frame title="Vos dossiers">
      <Title
        paper
        lead="Écrivez votre accord d’entreprise ou préparez l’élection de votre CSE en répondant à des questions, avec l’article de loi à côté. Tout reste sur cet ordinateur."
      >
        L’atelier des accords collectifs de l’insertion
      </Title>
      <div className={styles['home']}>
        {report && (
          <div className={styles['report']}>
            <OpenReport opened={report} onClose={() => setReport(undefined)} />
          </div>
        )}
        <section aria-labelledby="vos-dossiers">
          <h2 className={styles['heading']} id="vos-dossiers" tabIndex={-1} ref={heading}>
            Vos dossiers
          </h2>
          {shelf === undefined && <p role="status">Lecture de vos dossiers…</p>}
          {shelf?.length === 0 && <Newcomer onCreate={startAgreement} onElect={startElection} />}
          {shelf && shelf.length > 0 && (
            <DossierList shelf={shelf} onRemoved={() => heading.current?.focus()} />
          )}
        </section>
        <section className={styles['begin']} aria-labelledby="commencer">
          <h2 className={styles['heading']} id="commencer">
            Commencer
          </h2>
          <StartList onCreate={startAgreement} onElect={startElection} onOpenFile={() => void open()} />
        </section>
        {shelf && shelf.length > 0 && (
          <div className={styles['keep']}>
            <BackupNote count={shelf.length} />
          </div>
        )}
      </div>
      <NewDossierDialog purpose={naming} onClose={() => setNaming(undefined)} />
    </Frame>
  )
}
