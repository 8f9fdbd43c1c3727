import type { ReactElement } from 'react'
import { Frame } from '#ui/frame.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { SampleTag } from '#ui/kit/sample-tag.tsx'
import { TaskList } from '#ui/kit/task-list.tsx'
import { Title } from '#ui/kit/title.tsx'
import { homeHref } from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { DossierAside } from './dossier-aside.tsx'
import styles from './dossier-page.module.css'
import { DossierSays } from './dossier-says.tsx'
import { leadOf, resumeOf } from './dossier-state.ts'
import { taskGroupsOf } from './dossier-tasks.ts'
import { DossierTools } from './dossier-tools.tsx'
import { TakenNotice } from './taken-notice.tsx'

/** One dossier: what applies to it, what is left to do, what it makes. */
export function DossierPage({ dossier, draft, isTaken, lawDate }: Work): ReactElement {
  const resume = resumeOf(dossier, draft)
  return (
    <Frame title={dossier.name} crumbs={[{ label: 'Dossiers', href: homeHref }, { label: dossier.name }]}>
      <div className={styles['head']}>
        <div>
          <Title paper lead={leadOf(dossier, draft)}>
            {dossier.name} {dossier.example !== undefined && <SampleTag />}
          </Title>
          {isTaken && <TakenNotice />}
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
      <div className={styles['columns']}>
        <div>
          <DossierSays dossierId={dossier.id} draft={draft} lawDate={lawDate} />
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
