import { type ReactElement, useState } from 'react'
import { settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Columns } from '#register/columns.ts'
import type { StructureElectorale } from '#rules/regime-electoral.ts'
import { Button } from '#ui/kit/button.tsx'
import { classNames } from '#ui/kit/class-names.ts'
import { Margined } from '#ui/kit/margined.tsx'
import { Segmented } from '#ui/kit/segmented.tsx'
import { Title } from '#ui/kit/title.tsx'
import type { RegisterCount } from './count-register.ts'
import styles from './headcount-page.module.css'
import { KeepFigures } from './keep-figures.tsx'
import { LastMonth } from './last-month.tsx'
import { RegisterElectors } from './register-electors.tsx'
import { RegisterProblems } from './register-problems.tsx'
import { RegisterRemarks } from './register-remarks.tsx'
import { SeriesView } from './series-view.tsx'

type Props = {
  readonly count: RegisterCount
  readonly columns: Columns
  readonly structure: StructureElectorale
  readonly parameters: Parameters
  readonly isTaken: boolean
  readonly onBack: () => void
  readonly onColumns: () => void
}

const SPANS = ['12', '18', '24'] as const
type Span = (typeof SPANS)[number]

/** What a staff register says: the lines left out, the series of months, how the last one is made up, who votes. */
export function RegisterResult(props: Props): ReactElement {
  const { count, columns, structure, parameters, isTaken, onBack, onColumns } = props
  const [span, setSpan] = useState<Span>('12')
  const { months } = count
  const last = months.at(-1)
  const problems = count.problems.length > 0 && (
    <Margined title="À corriger" aside="Ces lignes ne comptent pas">
      <RegisterProblems problems={count.problems} read={count.rows.length} />
    </Margined>
  )
  if (!last || count.rows.length === 0) {
    return (
      <>
        <Title step="resultat">Aucune ligne ne peut être comptée</Title>
        <div className={styles['sections']}>{problems}</div>
        <Again onBack={onBack} onColumns={onColumns} />
      </>
    )
  }
  return (
    <>
      <SeriesView
        months={months}
        shown={Number(span)}
        parameters={parameters}
        first={
          <>
            {problems}
            {count.remarks.length > 0 && (
              <Margined title="À vérifier" aside="Ces lignes comptent">
                <RegisterRemarks remarks={count.remarks} />
              </Margined>
            )}
          </>
        }
        span={
          <div className={classNames(styles['span'], 'no-print')}>
            <Segmented
              legend="Sur combien de mois ?"
              legendShown
              value={span}
              options={SPANS.map((value) => ({ value, label: `${value} mois` }))}
              onChange={setSpan}
            />
            <p className={styles['soft']}>
              Les mois passés comptent les personnes de ce tableau, celles qui sont parties comprises. Un
              registre qui ne liste que les présents donne des mois trop bas.
            </p>
          </div>
        }
        beside={<LastMonth count={count} last={last} />}
      />
      <div className={styles['sections']}>
        <RegisterElectors
          rows={count.rows}
          columns={columns}
          structure={structure}
          parameters={parameters}
          effectif={last.effectif}
          onColumns={onColumns}
        />
        <KeepFigures
          months={months}
          parameters={parameters}
          isTaken={isTaken}
          effectifAccord={settledValue(count.effectifAccord) ?? 0}
          personnes={count.personnes}
        />
      </div>
      <Again onBack={onBack} onColumns={onColumns} />
    </>
  )
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
