import type { ReactElement } from 'react'
import type { CalendarDate } from '#model/calendar-date.ts'
import { showDate } from '#model/show-date.ts'
import { showNumber } from '#questions/french-number.ts'
import { FiguresTable } from '#ui/kit/figures-table.tsx'
import type { Headcounts } from './count-electors.ts'

type Props = {
  readonly electeurs: Headcounts
  readonly eligibles: Headcounts
  readonly premierTour: CalendarDate
  /** A column says the sex. */
  readonly hasSex: boolean
}

/** Electors and eligible people, women and men apart when the register says it. */
export function ElectorsTable({ electeurs, eligibles, premierTour, hasSex }: Props): ReactElement {
  const isWhole = [electeurs, eligibles].every(({ total, femmes, hommes }) => total === femmes + hommes)
  const lines = [
    { name: 'Électeurs', of: electeurs },
    { name: 'Éligibles', of: eligibles },
  ]
  return (
    <FiguresTable
      caption={`Au premier tour du ${showDate(premierTour)}${hasSex ? '' : '\u202f; aucune colonne ne dit le sexe'}`}
      columns={[
        { name: 'Liste' },
        ...(hasSex ? [figure('Femmes'), figure('Hommes')] : []),
        ...(hasSex && !isWhole ? [figure('Non dit')] : []),
        figure('Personnes'),
      ]}
      rows={lines.map(({ name, of: { total, femmes, hommes } }) => ({
        key: name,
        cells: [
          name,
          ...(hasSex ? [showNumber(femmes), showNumber(hommes)] : []),
          ...(hasSex && !isWhole ? [showNumber(total - femmes - hommes)] : []),
          showNumber(total),
        ],
      }))}
    />
  )
}

const figure = (name: string) => ({ name, isFigure: true })
