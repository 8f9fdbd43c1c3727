import { type ReactElement, useMemo } from 'react'
import { electionCalendar, sayEtape } from '#assembly/election-documents.ts'
import { showDate } from '#model/show-date.ts'
import { jourRetenu } from '#rules/etape-electorale.ts'
import { useApp } from '#ui/app-context.ts'
import { LIVE_PAPER_ID } from '#ui/documents/clause-anchor.ts'
import type { Draft } from '#ui/draft.ts'
import { electionHref } from '#ui/routes.ts'
import styles from './live-calendar.module.css'

type Props = { readonly dossierId: string; readonly draft: Draft }

/** The days of the election beside the questions: they move with the answers. */
export function LiveCalendar({ dossierId, draft }: Props): ReactElement {
  const words = useApp((state) => state.loaded?.words)
  const { environment } = draft
  const calendar = useMemo(() => electionCalendar(environment), [environment])
  const dated = (calendar?.etapes ?? []).flatMap((etape) => {
    const jour = jourRetenu(etape)
    return jour === undefined ? [] : [{ etape, jour }]
  })
  return (
    <section className={styles['live']} aria-labelledby={LIVE_PAPER_ID}>
      <h2 className={styles['title']} id={LIVE_PAPER_ID} tabIndex={-1}>
        Votre calendrier
      </h2>
      {words && dated.length > 0 ? (
        <ol className={styles['days']}>
          {dated.map(({ etape, jour }) => (
            <li key={etape.etape}>
              <span className={styles['day']}>{showDate(jour)}</span> {sayEtape(etape, words)}
            </li>
          ))}
        </ol>
      ) : (
        <p>Il s’écrit ici dès que vous dites la raison de l’élection, l’effectif et le jour visé.</p>
      )}
      <p>
        <a href={electionHref(dossierId)}>Voir le calendrier entier et les papiers</a>
      </p>
    </section>
  )
}
