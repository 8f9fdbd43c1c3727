import type { ReactElement } from 'react'
import styles from './headcount-table.module.css'
import { showAligned } from './show-effectif.ts'

/** Contracts counted alike: their name, how many, and what they count for. */
export type CountedContracts = {
  readonly name: string
  readonly detail?: string
  readonly people: number
  readonly counts: number
}

type Props = {
  readonly caption: string
  readonly lines: readonly CountedContracts[]
  readonly effectif: number
}

/** How the headcount of a month is made up, contract by contract. */
export function ContractsTable({ caption, lines, effectif }: Props): ReactElement {
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Contrats</th>
          <th scope="col" className={styles['number']}>
            Nombre
          </th>
          <th scope="col" className={styles['number']}>
            Compte pour
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, detail, people, counts }) => (
          <tr key={`${name}${detail ?? ''}`}>
            <th scope="row">
              {name} {detail && <span className={styles['soft']}>{detail}</span>}
            </th>
            <td className={styles['number']}>{people}</td>
            <td className={styles['number']}>{twoDecimals(counts)}</td>
          </tr>
        ))}
        <tr className={styles['reached']}>
          <th scope="row">Effectif</th>
          <td className={styles['number']}>{lines.reduce((sum, { people }) => sum + people, 0)}</td>
          <td className={styles['number']}>{showAligned(effectif)}</td>
        </tr>
      </tbody>
    </table>
  )
}

const format = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const twoDecimals = (value: number): string => format.format(value)
