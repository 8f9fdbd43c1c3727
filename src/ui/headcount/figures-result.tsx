import type { ReactElement } from 'react'
import type { Parameters } from '#model/parameters.ts'
import { Button } from '#ui/kit/button.tsx'
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
      <KeepFigures months={months} parameters={parameters} isTaken={isTaken} />
      <p>
        <Button kind="quiet" onClick={onBack}>
          Recommencer
        </Button>
      </p>
    </>
  )
}
