import { type ReactElement, useState } from 'react'
import { electionAgenda } from '#assembly/election-agenda.ts'
import { ACTEURS, CONDITIONS, ruleOf, sayEtape } from '#assembly/election-documents.ts'
import { pointOf } from '#assembly/election-timeline.ts'
import { typeset } from '#assembly/typography.ts'
import { type FileToSave, saveFile } from '#dossier/save-file.ts'
import type { Dossier } from '#model/dossier.ts'
import type { LawWords } from '#model/law-words.ts'
import { showDate } from '#model/show-date.ts'
import { sayProblem } from '#questions/messages.ts'
import type { CalendrierElectoral } from '#rules/calendrier-electoral.ts'
import { type EtapeElectorale, jourDuCalendrier } from '#rules/etape-electorale.ts'
import type { Draft } from '#ui/draft.ts'
import { ActionRow } from '#ui/kit/action-row.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Raised } from '#ui/kit/raised.tsx'
import { ScrollFrame } from '#ui/kit/scroll-frame.tsx'
import { factHref } from '#ui/page-of-fact.ts'
import { today } from '#ui/today.ts'
import { CHOSEN_BY } from './days-asked.ts'
import styles from './election-calendar.module.css'
import { Timeline } from './timeline.tsx'

type Props = {
  readonly dossier: Dossier
  readonly draft: Draft
  readonly calendar: CalendrierElectoral
  readonly words: LawWords
}

/** The days of the election: drawn, then in a table; a choice that moves a day is one press away. */
export function ElectionCalendar({ dossier, draft, calendar, words }: Props): ReactElement {
  const [said, setSaid] = useState('')
  const { parameters } = draft.ground
  const points = calendar.etapes.flatMap((etape) => pointOf(etape, words) ?? [])
  const give = async (file: Omit<FileToSave, 'name'>, done: string) => {
    const { saved, problems } = await saveFile({ ...file, name: `Élection du CSE ${dossier.name}` })
    const [problem] = problems
    setSaid(problem ? typeset(sayProblem(problem)) : saved ? done : '')
  }
  const saveAgenda = async () => {
    const { writeAgenda } = await import('#export/agenda.ts')
    const daysBefore = parameters.network('delaiRappelAgenda').valeur ?? 0
    const content = writeAgenda(
      `Élection du CSE, ${dossier.name}`,
      electionAgenda(draft.environment, words),
      {
        made: today(),
        daysBefore,
      },
    )
    await give({ extension: '.ics', type: 'text/calendar', content }, 'Agenda téléchargé.')
  }
  const savePicture = async () => {
    const { writeTimeline } = await import('./timeline-file.ts')
    const content = writeTimeline(dossier.name, points)
    if (content === undefined) return
    await give({ extension: '.svg', type: 'image/svg+xml', content }, 'Image téléchargée.')
  }
  return (
    <>
      <Timeline points={points} />
      <ScrollFrame label="Les dates de l’élection">
        <table className={styles['table']}>
          <caption className="visually-hidden">Les dates de l’élection, dans l’ordre</caption>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Ce qui se fait</th>
              <th scope="col">Qui</th>
              <th scope="col">La règle</th>
            </tr>
          </thead>
          <tbody>
            {calendar.etapes.map((etape) => (
              <Line key={etape.etape} etape={etape} dossierId={dossier.id} words={words} />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <ActionRow>
        <Button kind="second" icon="download" onClick={() => void saveAgenda()}>
          Ajouter à mon agenda
        </Button>
        {points.length > 0 && (
          <Button kind="second" icon="download" onClick={() => void savePicture()}>
            Enregistrer l’image
          </Button>
        )}
        <Button kind="quiet" onClick={() => window.print()}>
          Imprimer
        </Button>
      </ActionRow>
      <p role="status" className={styles['status']}>
        {said}
      </p>
    </>
  )
}

type LineProps = { readonly etape: EtapeElectorale; readonly dossierId: string; readonly words: LawWords }

function Line({ etape, dossierId, words }: LineProps): ReactElement {
  const jour = jourDuCalendrier(etape)
  const fact = CHOSEN_BY[etape.etape]
  return (
    <tr>
      <th scope="row">
        {jour === undefined ? 'Dès que possible' : <Raised>{showDate(jour)}</Raised>}
        {fact && (
          <>
            {' '}
            <a className={styles['change']} href={factHref(dossierId, fact)}>
              Changer<span className="visually-hidden"> : {sayEtape(etape, words)}</span>
            </a>
          </>
        )}
      </th>
      <td>
        {sayEtape(etape, words)}{' '}
        {etape.condition && <span className={styles['soft']}>{CONDITIONS[etape.condition]}</span>}
      </td>
      <td className={styles['soft']}>{ACTEURS[etape.qui]}</td>
      <td className={styles['soft']}>
        <Raised>{typeset(ruleOf(etape, jour ?? ''))}</Raised>
      </td>
    </tr>
  )
}
