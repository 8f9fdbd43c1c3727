import { type ReactElement, useEffect, useRef, useState } from 'react'
import { canBeFinal } from '#assembly/review-dossier.ts'
import { typeset } from '#assembly/typography.ts'
import { type CalendarDate, partsOf } from '#model/calendar-date.ts'
import { parseFrenchDate } from '#questions/french-date.ts'
import { sayProblem } from '#questions/messages.ts'
import type { Draft } from '#ui/draft.ts'
import { Button } from '#ui/kit/button.tsx'
import { DateField } from '#ui/kit/date-field.tsx'
import { focusField } from '#ui/kit/focus-field.ts'
import { RadioField } from '#ui/kit/radio-field.tsx'
import { today } from '#ui/today.ts'
import styles from './download-form.module.css'
import { ProblemList, pointsLeft } from './problem-list.tsx'
import { wordWriter } from './word-writer.ts'

export type WordMode = 'draft' | 'final'

type Props = {
  readonly dossierId: string
  readonly draft: Draft
  /** Opens on what keeps the final text shut. */
  readonly startsFinal: boolean
  readonly isWriting: boolean
  readonly onWrite: (mode: WordMode, date: CalendarDate) => void
}

const DATE_ID = 'date-du-document'

/** What to write, and for which day. A final text is refused, with its reasons, while something is missing. */
export function DownloadForm({ dossierId, draft, startsFinal, isWriting, onWrite }: Props): ReactElement {
  const [mode, setMode] = useState<WordMode>(startsFinal ? 'final' : 'draft')
  const [typed, setTyped] = useState(() => boxesOf(today()))
  const [wrongDate, setWrongDate] = useState(false)
  const [refusals, setRefusals] = useState(startsFinal ? 1 : 0)
  const list = useRef<HTMLElement>(null)
  const blocking = draft.problems.filter(({ severity }) => severity === 'blocking')
  const isRefused = refusals > 0 && mode === 'final' && !canBeFinal(draft.problems)
  useEffect(() => {
    wordWriter()
  }, [])
  useEffect(() => {
    if (refusals > 0) list.current?.focus()
  }, [refusals])

  const send = () => {
    const date = parseFrenchDate(typed)
    setWrongDate(!date)
    if (mode === 'final' && !canBeFinal(draft.problems)) return setRefusals(refusals + 1)
    if (!date) return focusField(DATE_ID)
    onWrite(mode, date)
  }

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWriting) send()
      }}
    >
      {isRefused && (
        <ProblemList dossierId={dossierId} problems={blocking} environment={draft.environment} ref={list} />
      )}
      <RadioField
        label="Que voulez-vous télécharger ?"
        value={mode}
        onChange={(chosen) => setMode(chosen === 'final' ? 'final' : 'draft')}
        options={[
          {
            value: 'draft',
            label: 'Un brouillon',
            hint: 'Les blancs sont surlignés, les notes de rédaction sont des commentaires.',
          },
          { value: 'final', label: 'Le texte définitif', hint: finalHint(blocking.length) },
        ]}
      />
      <DateField
        id={DATE_ID}
        label="Date du document"
        hint="Elle s’écrit dans les propriétés du fichier et sur ses commentaires."
        value={typed}
        onChange={setTyped}
        error={wrongDate ? typeset(sayProblem(NOT_A_DATE)) : undefined}
      />
      <p>
        <Button type="submit" icon="download" unavailable={isWriting}>
          Télécharger en Word
        </Button>
      </p>
    </form>
  )
}

const NOT_A_DATE = { code: 'answer-not-a-date', severity: 'blocking', at: DATE_ID } as const

function finalHint(blocking: number): string {
  if (blocking === 0) return 'Rien ne manque : le texte peut être signé.'
  return `${pointsLeft(blocking)} à régler.`
}

function boxesOf(date: CalendarDate): string {
  const { day, month, year } = partsOf(date)
  return `${day}/${month}/${year}`
}
