import type { ReactElement, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './figures-table.module.css'

type Column = {
  readonly name: string
  /** Its cells are figures, aligned on their units. */
  readonly isFigure?: boolean
}
type Row = {
  readonly key: string | number
  /** One a column; the first is the header of its row. */
  readonly cells: readonly ReactNode[]
  /** The row the others lead to. */
  readonly isReached?: boolean
}
type Props = {
  readonly caption: ReactNode
  /** Its words are already on the page: only who does not see it needs them. */
  readonly isCaptionHidden?: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** A small table of figures: a row header, then its figures or its words. */
export function FiguresTable({ caption, isCaptionHidden, columns, rows }: Props): ReactElement {
  const lookOf = (rank: number) => (columns[rank]?.isFigure ? styles['number'] : undefined)
  return (
    <table className={styles['table']}>
      <caption className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name }, rank) => (
            <th key={name} scope="col" className={lookOf(rank)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [header, ...cells], isReached }) => (
          <tr key={key} className={classNames(isReached && styles['reached'])}>
            <th scope="row" className={lookOf(0)}>
              {header}
            </th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]?.name} className={lookOf(at + 1)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
