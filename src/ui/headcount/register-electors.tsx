import { type ReactElement, useState } from 'react'
import { addDays, partsOf } from '#model/calendar-date.ts'
import type { Parameters } from '#model/parameters.ts'
import { parseFrenchDate } from '#questions/french-date.ts'
import { showNumber } from '#questions/french-number.ts'
import type { Columns } from '#register/columns.ts'
import type { RegisterRow } from '#register/register.ts'
import type { StructureElectorale } from '#rules/regime-electoral.ts'
import { DateField } from '#ui/kit/date-field.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { today } from '#ui/today.ts'
import { ElectorsSay } from './electors-say.tsx'
import styles from './headcount-page.module.css'
import { useElectorCount } from './use-elector-count.ts'

type Props = {
  readonly rows: readonly RegisterRow[]
  readonly columns: Columns
  readonly structure: StructureElectorale
  readonly parameters: Parameters
  /** The last month’s. */
  readonly effectif: number
  readonly onColumns: () => void
}

/** Who votes and who can be elected, on the day of a first round that the person chooses. */
export function RegisterElectors(props: Props): ReactElement {
  const { rows, columns, structure, parameters, effectif, onColumns } = props
  const delai = parameters.get('delaiPremierTour').value
  const [typed, setTyped] = useState(() => {
    const { day, month, year } = partsOf(addDays(today(), delai))
    return `${day}/${month}/${year}`
  })
  const premierTour = parseFrenchDate(typed)
  const counted = useElectorCount({ rows, premierTour, structure, effectif })
  return (
    <Margined title="Électeurs et éligibles" aside="L’âge et l’ancienneté se lisent au premier tour">
      <div className={styles['date']}>
        <DateField
          label="Date du premier tour"
          hint={`Proposée : dans ${showNumber(delai)} jours, le plus tard si vous annoncez l’élection aujourd’hui. Choisissez la vôtre.`}
          value={typed}
          error={premierTour ? undefined : 'Indiquez un jour, un mois et une année, par exemple 25 2 2027.'}
          onChange={setTyped}
        />
      </div>
      <div aria-live="polite">
        {counted === undefined && premierTour && <p className={styles['soft']}>Décompte en cours…</p>}
        {counted && <ElectorsSay counted={counted} columns={columns} onColumns={onColumns} />}
      </div>
    </Margined>
  )
}
