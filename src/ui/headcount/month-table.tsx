import type { ReactElement } from 'react'
import { showNumber } from '#questions/french-number.ts'
import { reaches } from '#rules/seuil.ts'
import { FiguresTable } from '#ui/kit/figures-table.tsx'
import { upperFirst } from '#ui/wizard/french-text.ts'
import type { MonthFigure } from './month-figure.ts'
import { showMonth } from './month-words.ts'
import { showAligned } from './show-effectif.ts'

type Props = {
  /** Every month that is known, and how many of the last ones are shown. */
  readonly months: readonly MonthFigure[]
  readonly shown: number
  /** The threshold counted month after month, and how many months in a row the law asks. */
  readonly seuil: number
  readonly mois: number
}

/** The figures of the drawing, month by month, with how many months in a row the threshold has been reached. */
export function MonthTable({ months, shown, seuil, mois }: Props): ReactElement {
  let run = 0
  const lines = months.map((figure) => {
    run = reaches(figure.effectif, seuil) ? run + 1 : 0
    return { ...figure, run }
  })
  return (
    <FiguresTable
      caption="Effectif calculé à la fin de chaque mois"
      columns={[
        { name: 'Mois' },
        { name: 'Effectif', isFigure: true },
        { name: `Suite de mois à ${showNumber(seuil)} ou plus` },
      ]}
      rows={lines.slice(-shown).map(({ month, effectif, run: rank }) => ({
        key: month,
        cells: [
          upperFirst(showMonth(month)),
          showAligned(effectif),
          rank === 0 ? 'repart de zéro' : rankOf(rank, mois),
        ],
        isReached: rank === mois,
      }))}
    />
  )
}

function rankOf(rank: number, mois: number): ReactElement {
  return (
    <>
      {rank}
      <sup>{rank === 1 ? 'er' : 'e'}</sup> mois{rank === mois && ' : seuil franchi'}
    </>
  )
}
