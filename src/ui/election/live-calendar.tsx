import { type ReactElement, useCallback, useMemo, useRef, useState } from 'react'
import { electionCalendar, sayEtape } from '#assembly/election-documents.ts'
import { showDate } from '#model/show-date.ts'
import { type EtapeElectorale, jourDuCalendrier } from '#rules/etape-electorale.ts'
import { useApp } from '#ui/app-context.ts'
import { LiveSide } from '#ui/documents/live-side.tsx'
import { useJustChanged } from '#ui/documents/use-just-changed.ts'
import { useSheetFollow } from '#ui/documents/use-sheet-follow.ts'
import type { Draft } from '#ui/draft.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { Raised } from '#ui/kit/raised.tsx'
import { electionHref } from '#ui/routes.ts'
import { changedDays, type Days, sayDayChanges } from './day-changes.ts'
import { isAskedBy } from './days-asked.ts'
import styles from './live-calendar.module.css'

type Props = {
  readonly dossierId: string
  readonly draft: Draft
  /** The page of questions beside the calendar: changes are marked since it was opened. */
  readonly page: string
  /** The facts that page asks: the calendar opens at the first day they are about. */
  readonly facts: readonly string[]
}

/** The days of the election beside the questions: they move with the answers, as the agreement writes itself. */
export function LiveCalendar({ dossierId, draft, page, facts }: Props): ReactElement {
  const words = useApp((state) => state.loaded?.words)
  const { environment } = draft
  const steps = useMemo(() => electionCalendar(environment)?.etapes.filter(isDated) ?? [], [environment])
  const days = useMemo(() => daysOf(steps), [steps])
  const changed = new Set(changedDays(useOpened(page, days), days))
  const sayChange = useCallback(
    (before: Days, now: Days) =>
      sayDayChanges(before, now, (etape) => (words ? sayEtape({ etape }, words) : etape)),
    [words],
  )
  const justChanged = useJustChanged(days, page, sayChange)
  const sheet = useRef<HTMLElement>(null)
  useSheetFollow(sheet, { page, content: days, openingOf: firstAsked, changedIn: firstChanged })
  return (
    <LiveSide
      title="Votre calendrier"
      justChanged={justChanged}
      aside={
        <a className={styles['whole']} href={electionHref(dossierId)}>
          Le calendrier entier et les papiers
        </a>
      }
    >
      {/* The sheet scrolls: the keyboard must reach it (WCAG 2.1.1). */}
      <article
        ref={sheet}
        className={styles['sheet']}
        tabIndex={steps.length > 0 ? 0 : undefined}
        aria-label="Calendrier de l’élection"
      >
        {words && steps.length > 0 ? (
          <ol className={styles['days']}>
            {steps.map((step) => (
              <Day
                key={step.etape}
                step={step}
                sentence={sayEtape(step, words)}
                isAsked={isAskedBy(facts, step.etape)}
                isChanged={changed.has(step.etape)}
              />
            ))}
          </ol>
        ) : (
          <p>Il s’écrit ici dès que vous dites la raison de l’élection, l’effectif et le jour visé.</p>
        )}
      </article>
    </LiveSide>
  )
}

type DayProps = {
  readonly step: EtapeElectorale
  readonly sentence: string
  /** The questions of the page are about it. */
  readonly isAsked: boolean
  readonly isChanged: boolean
}

function Day({ step, sentence, isAsked, isChanged }: DayProps): ReactElement {
  const day = showDate(jourDuCalendrier(step) ?? '')
  return (
    <li
      className={classNames(styles['one'], isAsked && styles['asked'], isChanged && styles['isChanged'])}
      data-etape={step.etape}
      data-asked={isAsked || undefined}
      data-changed={isChanged || undefined}
    >
      <span className={styles['day']}>
        {/* A day that moves again is another mark: its wash starts anew. */}
        {isChanged ? (
          <mark key={day} className={styles['changed']}>
            <Raised>{day}</Raised>
          </mark>
        ) : (
          <Raised>{day}</Raised>
        )}
        {isAsked && <span className={styles['here']}>question en cours</span>}
      </span>
      {sentence}
    </li>
  )
}

const isDated = (etape: EtapeElectorale): boolean => jourDuCalendrier(etape) !== undefined

function daysOf(steps: readonly EtapeElectorale[]): Days {
  return new Map(
    steps.flatMap((step) => {
      const jour = jourDuCalendrier(step)
      return jour === undefined ? [] : [[step.etape, jour] as const]
    }),
  )
}

/** The days as they were when the page was opened, or as they first came: a calendar that comes whole is not a change. */
function useOpened(page: string, now: Days): Days {
  const [opened, setOpened] = useState({ page, days: now })
  const isKept = opened.page === page && (opened.days.size > 0 || now.size === 0)
  const current = isKept ? opened : { page, days: now }
  if (current !== opened) setOpened(current)
  return current.days
}

const firstAsked = (sheet: HTMLElement): Element | null => sheet.querySelector('[data-asked]')

function firstChanged(sheet: HTMLElement, before: Days, now: Days): Element | null {
  const changed = new Set<string | null>(changedDays(before, now))
  const places = [...sheet.querySelectorAll('[data-etape]')].filter((one) =>
    changed.has(one.getAttribute('data-etape')),
  )
  // The day the page sets is the one to see; the others follow from it.
  return places.find((one) => one.hasAttribute('data-asked')) ?? places[0] ?? null
}
