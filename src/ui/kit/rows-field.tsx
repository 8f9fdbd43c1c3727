import { useId } from 'react'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import type { FieldFrame } from './field-frame.ts'
import { type Column, RowCell } from './row-cell.tsx'
import styles from './rows-field.module.css'
import { useFocusLater } from './use-focus-later.ts'

/** One row as typed: column → raw text. */
export type RawRow = Readonly<Record<string, string>>

export type CellError = {
  readonly row: number
  readonly column: string
  readonly text: string
}

type Props = Omit<FieldFrame, 'id'> & {
  readonly id?: string | undefined
  readonly columns: readonly Column[]
  readonly value: readonly RawRow[]
  readonly onChange: (raw: readonly RawRow[]) => void
  /** Told what went away, so that the caller can offer to put it back. */
  readonly onRemove?: ((removed: RawRow, rank: number) => void) | undefined
  /** Errors of single cells; the id of a cell is `<id>-<row, from 1>-<column>`. */
  readonly cellErrors?: readonly CellError[] | undefined
  /** What one row is called: « Ligne » without it. */
  readonly rowName?: string | undefined
  readonly addLabel?: string | undefined
}

/** The same few answers, several times: one group of columns a row. An empty list shows one empty row. */
export function RowsField({ columns, value, onChange, onRemove, cellErrors, ...rest }: Props) {
  const { rowName = 'Ligne', addLabel, ...frame } = rest
  const ownId = useId()
  const field = { ...frame, id: frame.id ?? ownId }
  const focusLater = useFocusLater()
  const shown: readonly RawRow[] = value.length > 0 ? value : [{}]
  const rows = shown.map((cells, rank) => ({ cells, rank, id: `${field.id}-${rank + 1}` }))

  const add = () => {
    focusLater(firstCellId(field.id, shown.length + 1, columns))
    onChange([...shown, {}])
  }
  const remove = (rank: number) => {
    const left = shown.filter((_, place) => place !== rank)
    focusLater(firstCellId(field.id, Math.max(1, Math.min(rank + 1, left.length)), columns))
    onChange(left)
    onRemove?.(shown[rank] ?? {}, rank)
  }

  return (
    <Field {...field} group onAnswer={() => onChange([])}>
      <div className={styles['rows']}>
        {rows.map(({ cells, rank, id }) => (
          <fieldset key={id} className={styles['row']} id={id}>
            <legend className={styles['legend']}>
              {rowName} {rank + 1}
            </legend>
            <div className={styles['cells']}>
              {columns.map((column) => (
                <RowCell
                  key={column.name}
                  id={`${id}-${column.name}`}
                  column={column}
                  value={cells[column.name] ?? ''}
                  error={
                    cellErrors?.find((wrong) => wrong.row === rank && wrong.column === column.name)?.text
                  }
                  onChange={(raw) =>
                    onChange(shown.map((row) => (row === cells ? { ...cells, [column.name]: raw } : row)))
                  }
                />
              ))}
              {(value.length > 1 || Object.values(cells).some((text) => text !== '')) && (
                <div className={styles['remove']}>
                  <Button kind="quiet" small icon="cross" onClick={() => remove(rank)}>
                    Supprimer{' '}
                    <span className="visually-hidden">
                      {rowName.toLowerCase()} {rank + 1}
                    </span>
                  </Button>
                </div>
              )}
            </div>
          </fieldset>
        ))}
      </div>
      <div className={styles['add']}>
        <Button kind="second" small icon="plus" onClick={add}>
          {addLabel ?? 'Ajouter une ligne'}
        </Button>
      </div>
    </Field>
  )
}

function firstCellId(fieldId: string, number: number, columns: readonly Column[]): string {
  const [first] = columns
  return `${fieldId}-${number}-${first?.name ?? ''}${first?.kind === 'date' ? '-jour' : ''}`
}
