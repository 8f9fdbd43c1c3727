import type { ReactElement } from 'react'
import { showNumber } from '#questions/french-number.ts'
import { reaches } from '#rules/seuil.ts'
import { upperFirst } from '#ui/wizard/french-text.ts'
import styles from './headcount-table.module.css'
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
    <table className={styles['table']}>
      <caption>Effectif calculé à la fin de chaque mois</caption>
      <thead>
        <tr>
          <th scope="col">Mois</th>
          <th scope="col" className={styles['number']}>
            Effectif
          </th>
          <th scope="col">Suite de mois à {showNumber(seuil)} ou plus</th>
        </tr>
      </thead>
      <tbody>
        {lines.slice(-shown).map(({ month, effectif, run: rank }) => (
          <tr key={month} className={rank === mois ? styles['reached'] : undefined}>
            <th scope="row">{upperFirst(showMonth(month))}</th>
            <td className={styles['number']}>{showAligned(effectif)}</td>
            <td>{rank === 0 ? 'repart de zéro' : rankOf(rank, mois)}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
