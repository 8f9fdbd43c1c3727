import { type ReactElement, useMemo, useState } from 'react'
import type { Parameters } from '#model/parameters.ts'
import type { Columns, RecognisedTable } from '#register/columns.ts'
import { readRegister } from '#register/read-register.ts'
import type { RegisterRow } from '#register/register.ts'
import { finsDeMois, serieMensuelle } from '#rules/serie-mensuelle.ts'
import { Button } from '#ui/kit/button.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { today } from '#ui/today.ts'
import { ContractsTable } from './contracts-table.tsx'
import { countContracts } from './count-contracts.ts'
import styles from './headcount-page.module.css'
import { KeepFigures } from './keep-figures.tsx'
import { showMonth } from './month-words.ts'
import { RegisterProblems } from './register-problems.tsx'
import { SeriesView } from './series-view.tsx'

type Props = {
  readonly table: RecognisedTable
  readonly columns: Columns
  readonly parameters: Parameters
  readonly isTaken: boolean
  readonly onBack: () => void
  readonly onColumns: () => void
}

const SPANS = ['12', '18', '24'] as const

/** What a staff register says: the series of months, how the last one is made up, and the lines left out. */
export function RegisterResult(props: Props): ReactElement {
  const { table, columns, parameters, isTaken, onBack, onColumns } = props
  const [span, setSpan] = useState('12')
  const reference = parameters.get('dureeLegaleHebdo').value
  const register = useMemo(
    () => readRegister(table.body, { columns, today: today(), dureeReference: reference }),
    [table, columns, reference],
  )
  const mois = useMemo(() => finsDeMois(today(), Number(span)), [span])
  const months = useMemo(
    () =>
      serieMensuelle({ contrats: register.rows, mois, usage: 'cse' }, parameters).map(
        ({ mois: month, effectif }) => ({
          month,
          effectif,
        }),
      ),
    [register, mois, parameters],
  )
  const last = months.at(-1)
  if (!last || register.rows.length === 0) {
    return (
      <Margined title="Aucune ligne lue">
        <RegisterProblems problems={register.problems} read={0} />
        <Again onBack={onBack} onColumns={onColumns} />
      </Margined>
    )
  }
  const accord = serieMensuelle({ contrats: register.rows, mois: [last.month], usage: 'accord' }, parameters)
  const caption = `Comment ${showMonth(last.month)} est compté`
  const counted = countContracts(register.rows, last.month, parameters)
  return (
    <>
      <SeriesView
        months={months}
        parameters={parameters}
        beside={
          <div className={styles['stack']}>
            <ContractsTable caption={caption} lines={counted} effectif={last.effectif} />
            <p className={styles['soft']}>
              Un contrat à terme fini compte encore, pour ses jours des douze derniers mois. La loi ne dit pas
              en quelle unité compter la présence : Paraphe compte en jours de calendrier.
            </p>
          </div>
        }
      >
        {register.problems.length > 0 && (
          <Margined title="À corriger" aside="Ces lignes ne comptent pas">
            <div className={styles['scroll']}>
              <RegisterProblems problems={register.problems} read={register.rows.length} />
            </div>
          </Margined>
        )}
        <div className={styles['span']}>
          <SelectField
            label="Sur combien de mois ?"
            value={span}
            options={SPANS.map((value) => ({ value, label: `${value} mois` }))}
            onChange={setSpan}
          />
        </div>
      </SeriesView>
      <KeepFigures
        months={months}
        parameters={parameters}
        isTaken={isTaken}
        effectifAccord={accord[0]?.effectif ?? 0}
        personnes={register.rows.filter((row) => isUnderContract(row)).length}
      />
      <Again onBack={onBack} onColumns={onColumns} />
    </>
  )
}

/** Someone under a contract of employment today: heads, not equivalents (L. 2232-22). */
function isUnderContract({ contrat, debut, fin }: RegisterRow): boolean {
  if (['stagiaire', 'benevole', 'mandataire', 'serviceCivique'].includes(contrat)) return false
  const day = today()
  return debut <= day && (fin === undefined || fin >= day)
}

function Again({ onBack, onColumns }: Pick<Props, 'onBack' | 'onColumns'>): ReactElement {
  return (
    <p className={styles['row']}>
      <Button kind="second" icon="pencil" onClick={onColumns}>
        Revoir les colonnes
      </Button>
      <Button kind="quiet" onClick={onBack}>
        Choisir un autre tableau
      </Button>
    </p>
  )
}
