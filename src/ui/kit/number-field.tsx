import { useId } from 'react'
import { Field } from './field.tsx'
import { describedBy, type FieldFrame } from './field-frame.ts'
import { figureClasses } from './figure-classes.ts'
import styles from './input.module.css'

type Props = Omit<FieldFrame, 'id'> & {
  readonly id?: string | undefined
  readonly value: string
  readonly onChange: (raw: string) => void
  /** Stands after the box: « jours ouvrés », « € par kilomètre ». */
  readonly unit?: string | undefined
  readonly width?: 2 | 4 | 10 | undefined
  readonly disabled?: boolean | undefined
}

/** A figure, kept as typed: « 12,5 », « 1 607 » or « une semaine » all reach the caller. */
export function NumberField({ value, onChange, unit, width = 4, disabled, ...rest }: Props) {
  const ownId = useId()
  const field = { ...rest, id: rest.id ?? ownId }
  const unitId = `${field.id}-unit`
  return (
    <Field {...field} onAnswer={() => onChange('')}>
      <div className={styles['control']}>
        <input
          className={figureClasses(value, width)}
          id={field.id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          disabled={disabled}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy(field, unit && unitId)}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit && (
          <span className={styles['unit']} id={unitId}>
            {unit}
          </span>
        )}
      </div>
    </Field>
  )
}
