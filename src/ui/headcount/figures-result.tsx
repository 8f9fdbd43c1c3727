import type { ReactElement } from 'react'
import type { Parameters } from '#model/parameters.ts'
import { Button } from '#ui/kit/button.tsx'
import styles from './headcount-page.module.css'
import { KeepFigures } from './keep-figures.tsx'
import type { MonthFigure } from './month-figure.ts'
import { SeriesView } from './series-view.tsx'

type Props = {
  readonly months: readonly MonthFigure[]
  readonly parameters: Parameters
  readonly isTaken: boolean
  readonly onBack: () => void
}

/** What twelve typed figures say. */
export function FiguresResult({ months, parameters, isTaken, onBack }: Props): ReactElement {
  return (
    <>
      <SeriesView months={months} parameters={parameters} />
      <div className={styles['sections']}>
        <KeepFigures months={months} parameters={parameters} isTaken={isTaken} />
      </div>
      <p className={styles['row']}>
        <Button kind="quiet" onClick={onBack}>
          Recommencer
        </Button>
      </p>
    </>
  )
}
