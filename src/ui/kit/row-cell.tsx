import { classNames } from './class-names.ts'
import { DateParts } from './date-parts.tsx'
import { figureClasses } from './figure-classes.ts'
import { Icon } from './icon.tsx'
import inputs from './input.module.css'
import { LineBox } from './line-box.tsx'
import styles from './row-cell.module.css'
import type { SelectOption } from './select-field.tsx'

export type Column = {
  /** The key of the cell in a row. */
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'number' | 'date' | 'select'
  readonly unit?: string | undefined
  readonly options?: readonly SelectOption[] | undefined
}

type Props = {
  readonly id: string
  readonly column: Column
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (raw: string) => void
}

/** One answer of a row, with its own label. */
export function RowCell({ id, column, value, error, onChange }: Props) {
  const errorLine = error && (
    <span className={styles['error']} id={`${id}-error`}>
      <Icon name="alert" />
      <span>
        <span className="visually-hidden">Erreur :</span> {error}
      </span>
    </span>
  )
  if (column.kind === 'date') {
    return (
      <fieldset className={styles['cell']} id={id} aria-describedby={error ? `${id}-error` : undefined}>
        <legend className={styles['label']}>
          {column.label}
          <span className="soft" aria-hidden="true">
            , jour, mois, année
          </span>
        </legend>
        {errorLine}
        <DateParts id={id} value={value} onChange={onChange} invalid={Boolean(error)} compact />
      </fieldset>
    )
  }
  return (
    <div className={classNames(styles['cell'], styles[column.kind])}>
      <label className={styles['label']} htmlFor={id}>
        {column.label}
      </label>
      {errorLine}
      <Control id={id} column={column} value={value} error={error} onChange={onChange} />
    </div>
  )
}

function Control({ id, column, value, error, onChange }: Props) {
  const unitId = `${id}-unit`
  // « Personnes », then a box, then « personnes »: the label has said it.
  const unit = column.unit?.toLowerCase() === column.label.toLowerCase() ? undefined : column.unit
  const wiring = {
    id,
    value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': classNames(error && `${id}-error`, unit && unitId) || undefined,
  }
  if (column.kind === 'select') {
    const options = column.options ?? []
    return (
      <span className={inputs['control']}>
        <select {...wiring} className={inputs['input']} onChange={(event) => onChange(event.target.value)}>
          {!options.some((option) => option.value === '') && <option value="">Choisissez</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    )
  }
  if (column.kind === 'text') {
    return (
      <span className={inputs['control']}>
        <LineBox {...wiring} onChange={onChange} />
      </span>
    )
  }
  return (
    <span className={inputs['control']}>
      <input
        {...wiring}
        className={figureClasses(value)}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      {unit && (
        <span className={inputs['unit']} id={unitId}>
          {unit}
        </span>
      )}
    </span>
  )
}
