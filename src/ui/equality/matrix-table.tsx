import type { ReactElement } from 'react'
import type { EqualityMatrix, MatrixCell, MatrixLine, Population } from '#assembly/equality-matrix.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { ScrollFrame } from '#ui/kit/scroll-frame.tsx'
import styles from './matrix-table.module.css'

type Props = {
  readonly matrix: EqualityMatrix
  readonly isReadOnly: boolean
  readonly onPress: (line: MatrixLine, population: Population) => void
}

/** One line an article, one column a contract: a dot, a dash, or the pencil's cross where someone is left out. */
export function MatrixTable({ matrix, isReadOnly, onPress }: Props): ReactElement {
  const { populations, parts } = matrix
  return (
    <>
      <ul className={styles['legend']}>
        <li>
          <Mark state="concerned" /> l’article s’applique
        </li>
        <li>
          <Mark state="otherwise" /> l’article a un autre objet
        </li>
        <li>
          <Mark state="excluded" /> ce contrat est écarté, avec une raison
        </li>
      </ul>
      <ScrollFrame label="Articles et contrats">
        <table className={styles['matrix']}>
          <caption className="visually-hidden">Les contrats auxquels chaque article s’applique</caption>
          <thead>
            <tr>
              <th scope="col">Article</th>
              {populations.map(({ id, label }) => (
                <th key={id} scope="col" className={styles['contract']}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {parts.map(({ title, lines }) => (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" colSpan={populations.length + 1} className={styles['part']}>
                  {title}
                </th>
              </tr>
              {lines.map((line) => (
                <tr key={line.clause.id}>
                  <th scope="row" className={styles['article']}>
                    <span className={styles['named']}>
                      <span className={styles['number']}>{line.number}</span> <span>{line.clause.title}</span>
                    </span>
                  </th>
                  {line.cells.map(([population, cell]) => (
                    <td key={population.id} className={styles['cell']}>
                      {cell.state === 'otherwise' || isReadOnly ? (
                        <span className={styles['still']}>
                          <Mark state={cell.state} />
                          <span className="visually-hidden">{wordsOf(cell)}</span>
                        </span>
                      ) : (
                        <button type="button" onClick={() => onPress(line, population)}>
                          <Mark state={cell.state} />
                          <span className="visually-hidden">
                            {wordsOf(cell)}. Changer pour {population.text}, article {line.number}
                          </span>
                        </button>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollFrame>
    </>
  )
}

function Mark({ state }: { readonly state: MatrixCell['state'] }): ReactElement {
  if (state === 'concerned') return <span className={styles['dot']} aria-hidden="true" />
  return (
    <span className={state === 'excluded' ? styles['cross'] : styles['dash']}>
      <Icon name={state === 'excluded' ? 'cross' : 'minus'} />
    </span>
  )
}

function wordsOf(cell: MatrixCell): string {
  if (cell.state !== 'excluded') return cell.state === 'concerned' ? 'Oui' : 'Autre objet'
  const { reason } = cell.difference
  return reason === '' ? 'Écarté, raison à écrire' : `Écarté : ${reason}`
}
