import type { ReactElement } from 'react'
import type { CalendarDate } from '#model/calendar-date.ts'
import { showDate } from '#model/show-date.ts'
import { showNumber } from '#questions/french-number.ts'
import type { Headcounts } from './count-electors.ts'
import styles from './headcount-table.module.css'

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
    <table className={styles['table']}>
      <caption>
        Au premier tour du {showDate(premierTour)}
        {hasSex ? '' : ' ; aucune colonne ne dit le sexe'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Liste</th>
          {hasSex && (
            <>
              <th scope="col" className={styles['number']}>
                Femmes
              </th>
              <th scope="col" className={styles['number']}>
                Hommes
              </th>
            </>
          )}
          {hasSex && !isWhole && (
            <th scope="col" className={styles['number']}>
              Non dit
            </th>
          )}
          <th scope="col" className={styles['number']}>
            Personnes
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, of: { total, femmes, hommes } }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {hasSex && (
              <>
                <td className={styles['number']}>{showNumber(femmes)}</td>
                <td className={styles['number']}>{showNumber(hommes)}</td>
              </>
            )}
            {hasSex && !isWhole && (
              <td className={styles['number']}>{showNumber(total - femmes - hommes)}</td>
            )}
            <td className={styles['number']}>{showNumber(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
