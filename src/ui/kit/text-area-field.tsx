import { useId } from 'react'
import { Field } from './field.tsx'
import { describedBy, type FieldFrame } from './field-frame.ts'
import styles from './input.module.css'

type Props = Omit<FieldFrame, 'id'> & {
  readonly id?: string | undefined
  readonly value: string
  readonly onChange: (raw: string) => void
  readonly rows?: number | undefined
  readonly disabled?: boolean | undefined
}

/** A longer text; the box grows with it. */
export function TextAreaField({ value, onChange, rows, disabled, ...rest }: Props) {
  const ownId = useId()
  const field = { ...rest, id: rest.id ?? ownId }
  return (
    <Field {...field} onAnswer={() => onChange('')}>
      <div className={styles['control']}>
        <textarea
          className={styles['input']}
          id={field.id}
          rows={rows ?? 4}
          value={value}
          disabled={disabled}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy(field)}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </Field>
  )
}
