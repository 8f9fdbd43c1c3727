import { type ReactElement, useState } from 'react'
import { Frame } from '#ui/frame.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { SampleTag } from '#ui/kit/sample-tag.tsx'
import { TaskList } from '#ui/kit/task-list.tsx'
import { Title } from '#ui/kit/title.tsx'
import { LawStateNotice } from '#ui/law/law-state-notice.tsx'
import { homeHref } from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { isDiagnosed } from './diagnosis.ts'
import { DossierAside } from './dossier-aside.tsx'
import { DossierDiagnosis } from './dossier-diagnosis.tsx'
import styles from './dossier-page.module.css'
import { isElectionFirst } from './dossier-purpose.ts'
import { DossierSays } from './dossier-says.tsx'
import { leadOf, resumeOf } from './dossier-state.ts'
import { taskGroupsOf } from './dossier-tasks.ts'
import { DossierTools } from './dossier-tools.tsx'
import { ElectionSays } from './election-says.tsx'
import { TakenNotice } from './taken-notice.tsx'

/** One dossier: what applies to it, what is left to do, what it makes. */
export function DossierPage(work: Work): ReactElement {
  const { dossier, draft, isTaken, lawDate } = work
  const resume = resumeOf(dossier, draft)
  const isNew = !isDiagnosed(draft)
  const Says = isElectionFirst(dossier) ? ElectionSays : DossierSays
  // Open until it is answered, and then as long as the page stays: an answer never closes what one is reading. Who came for
  // the election has its own questions, and may do without.
  const [isAsking, setAsking] = useState(isNew && !isTaken && !isElectionFirst(dossier))
  return (
    <Frame title={dossier.name} crumbs={[{ label: 'Dossiers', href: homeHref }, { label: dossier.name }]}>
      <div className={styles['head']}>
        <div>
          <Title paper lead={leadOf(dossier, draft)}>
            {dossier.name} {dossier.example !== undefined && <SampleTag />}
          </Title>
          {isTaken && <TakenNotice />}
          <LawStateNotice {...work} />
          {resume && (
            <p className={styles['resume']}>
              <Button href={resume.href} iconAfter="arrowRight">
                {resume.words}
              </Button>
            </p>
          )}
        </div>
        <DossierTools dossier={dossier} isTaken={isTaken} />
      </div>
      {isAsking && (
        <div className={styles['first']}>
          <DossierDiagnosis {...work} />
        </div>
      )}
      <div className={styles['columns']}>
        <div>
          {!isAsking && (
            <Margined title="Ce qui s’applique à vous">
              <Says dossier={dossier} draft={draft} lawDate={lawDate} />
              {!isTaken && <Ask isNew={isNew} onAsk={() => setAsking(true)} />}
            </Margined>
          )}
          <Margined title="Les étapes" aside="Dans l’ordre que vous voulez">
            {taskGroupsOf(dossier, draft).map(({ title, tasks }) => (
              <TaskList key={title} title={title} tasks={tasks} />
            ))}
          </Margined>
        </div>
        <DossierAside dossier={dossier} draft={draft} />
      </div>
    </Frame>
  )
}

function Ask({ isNew, onAsk }: { readonly isNew: boolean; readonly onAsk: () => void }): ReactElement {
  return (
    <p className={styles['ask']}>
      <Button kind="second" small icon="pencil" onClick={onAsk}>
        {isNew ? 'Faire le diagnostic' : 'Revoir le diagnostic'}
      </Button>
    </p>
  )
}
