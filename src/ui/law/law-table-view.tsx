import type { ReactElement, ReactNode } from 'react'
import styles from './law-table-view.module.css'

/** A line of a table of the law: its first cell names it; one of them is the person’s. */
export type LawLine = {
  readonly head: string
  readonly cells: readonly string[]
  readonly applies: boolean
}

type Props = {
  readonly caption?: ReactNode
  readonly columns: readonly string[]
  readonly lines: readonly LawLine[]
}

/** A few lines of a table of the law, the one that applies framed, and said to who cannot see the frame. */
export function LawTableView({ caption, columns, lines }: Props): ReactElement {
  return (
    <table className={styles['table']}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ head, cells, applies }) => (
          <tr
            key={head}
            className={applies ? styles['applies'] : undefined}
            aria-current={applies || undefined}
          >
            <th scope="row">
              {head}
              {applies && <span className="visually-hidden">, votre ligne</span>}
            </th>
            {cells.map((cell, rank) => (
              <td key={columns[rank + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
