import { type ReactElement, useState } from 'react'
import { COLUMN_ROLES, type ColumnRole, type Columns, type RecognisedTable } from '#register/columns.ts'
import { Button } from '#ui/kit/button.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import styles from './headcount-page.module.css'
import { COLUMN_NAMES, NEEDED_COLUMNS } from './headcount-words.ts'

type Props = {
  readonly table: RecognisedTable
  readonly isCounting: boolean
  readonly onConfirm: (columns: Columns) => void
  readonly onBack: () => void
}

const SHOWN_ROWS = 3

/** What each column says, as it was recognised: the person confirms or mends it before anything is computed. */
export function ColumnsForm({ table, isCounting, onConfirm, onBack }: Props): ReactElement {
  const [columns, setColumns] = useState<Columns>(table.columns)
  const [tried, setTried] = useState(false)
  const width = table.body.rows.reduce((most, { cells }) => Math.max(most, cells.length), table.titles.length)
  const options = Array.from({ length: width }, (_, index) => ({
    value: String(index),
    label: titleOf(table, index),
  }))
  const choose = (role: ColumnRole, raw: string): void => {
    const { [role]: _, ...others } = columns
    setColumns(raw === '' ? others : { ...others, [role]: Number(raw) })
  }
  const missing = NEEDED_COLUMNS.filter((role) => columns[role] === undefined)
  return (
    <Margined
      title="Les colonnes"
      aside={`${table.body.rows.length} ${table.body.rows.length > 1 ? 'lignes lues' : 'ligne lue'}`}
    >
      <p>Voici ce que Paraphe a compris de votre tableau. Corrigez au besoin.</p>
      <LeftOut table={table} />
      <div className={styles['columns']}>
        {COLUMN_ROLES.map((role) => {
          const index = columns[role]
          return (
            <SelectField
              key={role}
              label={COLUMN_NAMES[role]}
              hint={index === undefined ? undefined : examplesOf(table, index)}
              optional={!NEEDED_COLUMNS.includes(role)}
              value={index === undefined ? '' : String(index)}
              options={[{ value: '', label: 'Aucune colonne' }, ...options]}
              error={tried && missing.includes(role) ? 'Choisissez la colonne qui le dit.' : undefined}
              onChange={(raw) => choose(role, raw)}
            />
          )
        })}
      </div>
      <p className={styles['row']}>
        <Button
          unavailable={isCounting}
          onClick={() => {
            setTried(true)
            if (missing.length === 0) onConfirm(columns)
          }}
        >
          {isCounting ? 'Calcul de l’effectif…' : 'Calculer l’effectif'}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          Choisir un autre tableau
        </Button>
      </p>
    </Margined>
  )
}

/** What of the file is not read: lines above the titles, other sheets. */
function LeftOut({ table: { above, body } }: { readonly table: RecognisedTable }): ReactElement | null {
  const { sheet } = body
  if (above === 0 && !sheet) return null
  return (
    <p className={styles['soft']}>
      {sheet &&
        `La feuille « ${sheet.read} » est lue ; ${sheet.others.map((name) => `« ${name} »`).join(', ')} ${
          sheet.others.length > 1 ? 'ne le sont pas' : 'ne l’est pas'
        }. `}
      {above === 1 && 'Une ligne au-dessus des titres n’est pas lue.'}
      {above > 1 && `${above} lignes au-dessus des titres ne sont pas lues.`}
    </p>
  )
}

function titleOf({ titles, body }: RecognisedTable, index: number): string {
  const title = titles[index]
  if (title) return title
  return `Colonne ${index + 1}, « ${body.rows[0]?.cells[index] ?? ''} »`
}

/** The first cells of the column, for the eye to check. */
function examplesOf({ body }: RecognisedTable, index: number): string {
  const cells: string[] = []
  for (const row of body.rows) {
    const cell = row.cells[index] ?? ''
    if (cell !== '') cells.push(cell)
    if (cells.length === SHOWN_ROWS) break
  }
  return cells.length === 0 ? 'Cette colonne est vide.' : `Par exemple : ${cells.join(' ; ')}`
}
