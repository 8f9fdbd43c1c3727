import { useId } from 'react'
import { classNames } from './class-names.ts'
import { Field } from './field.tsx'
import { describedBy, type FieldFrame } from './field-frame.ts'
import styles from './input.module.css'

export type SelectOption = {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean | undefined
}

type Props = Omit<FieldFrame, 'id'> & {
  readonly id?: string | undefined
  readonly value: string
  readonly onChange: (raw: string) => void
  readonly options: readonly SelectOption[]
  readonly width?: 10 | 20 | undefined
  readonly disabled?: boolean | undefined
}

/** One choice in a long list; while nothing is chosen, the box says so. */
export function SelectField({ value, onChange, options, width, disabled, ...rest }: Props) {
  const ownId = useId()
  const field = { ...rest, id: rest.id ?? ownId }
  const known = options.some((option) => option.value === value)
  return (
    <Field {...field} onAnswer={() => onChange('')}>
      <div className={styles['control']}>
        <select
          className={classNames(styles['input'], width && styles[`w${width}`])}
          id={field.id}
          value={value}
          disabled={disabled}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy(field)}
          onChange={(event) => onChange(event.target.value)}
        >
          {!options.some((option) => option.value === '') && <option value="">Choisissez</option>}
          {!known && value !== '' && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Field>
  )
}
