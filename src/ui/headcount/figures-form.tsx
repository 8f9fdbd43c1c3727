import { type ReactElement, useState } from 'react'
import type { CalendarDate } from '#model/calendar-date.ts'
import { parseFrenchNumber } from '#questions/french-number.ts'
import { Button } from '#ui/kit/button.tsx'
import { ErrorSummary } from '#ui/kit/error-summary.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { NumberField } from '#ui/kit/number-field.tsx'
import { upperFirst } from '#ui/wizard/french-text.ts'
import styles from './headcount-page.module.css'
import type { MonthFigure } from './month-figure.ts'
import { showMonth } from './month-words.ts'

type Props = {
  /** The last day of each month, oldest first. */
  readonly months: readonly CalendarDate[]
  readonly onConfirm: (figures: readonly MonthFigure[]) => void
  readonly onBack: () => void
}

const WRONG = 'Indiquez l’effectif de ce mois, par exemple 12 ou 12,45.'

/** Twelve monthly headcounts typed by hand. */
export function FiguresForm({ months, onConfirm, onBack }: Props): ReactElement {
  const [raw, setRaw] = useState<Readonly<Record<string, string>>>({})
  const [attempt, setAttempt] = useState(0)
  const figures = months.map((month) => ({ month, effectif: effectifOf(raw[month] ?? '') }))
  const wrong = attempt === 0 ? [] : figures.filter(({ effectif }) => effectif === undefined)
  const confirm = (): void => {
    setAttempt(attempt + 1)
    const read = figures.flatMap(({ month, effectif }) =>
      effectif === undefined ? [] : [{ month, effectif }],
    )
    if (read.length === months.length) onConfirm(read)
  }
  return (
    <Margined title="Mois par mois" aside="L’effectif à la fin de chaque mois, sans arrondir">
      <ErrorSummary
        attempt={attempt}
        errors={wrong.map(({ month }) => ({
          id: `effectif-${month}`,
          text: `${upperFirst(showMonth(month))} : ${WRONG}`,
        }))}
      />
      <div className={styles['columns']}>
        {months.map((month) => (
          <NumberField
            key={month}
            id={`effectif-${month}`}
            label={upperFirst(showMonth(month))}
            unit="salariés"
            value={raw[month] ?? ''}
            error={wrong.some((one) => one.month === month) ? WRONG : undefined}
            onChange={(typed) => setRaw({ ...raw, [month]: typed })}
          />
        ))}
      </div>
      <p className={styles['row']}>
        <Button onClick={confirm}>Voir l’effectif</Button>
        <Button kind="quiet" onClick={onBack}>
          Retour
        </Button>
      </p>
    </Margined>
  )
}

function effectifOf(raw: string): number | undefined {
  const value = parseFrenchNumber(raw)?.value
  return value === undefined || value < 0 ? undefined : value
}
