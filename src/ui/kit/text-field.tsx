import { useId } from 'react'
import { classNames } from './class-names.ts'
import { Field } from './field.tsx'
import { describedBy, type FieldFrame } from './field-frame.ts'
import styles from './input.module.css'

type Props = Omit<FieldFrame, 'id'> & {
  readonly id?: string | undefined
  readonly value: string
  readonly onChange: (raw: string) => void
  /** A width that hints at the answer, in characters; the whole column without it. */
  readonly width?: 2 | 4 | 10 | 20 | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'search' | undefined
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | undefined
  readonly autoComplete?: string | undefined
  readonly disabled?: boolean | undefined
}

/** A short text. */
export function TextField({
  value,
  onChange,
  width,
  type,
  inputMode,
  autoComplete,
  disabled,
  ...rest
}: Props) {
  const ownId = useId()
  const field = { ...rest, id: rest.id ?? ownId }
  return (
    <Field {...field} onAnswer={() => onChange('')}>
      <div className={styles['control']}>
        <input
          className={classNames(styles['input'], width && styles[`w${width}`])}
          id={field.id}
          type={type ?? 'text'}
          inputMode={inputMode}
          autoComplete={autoComplete ?? 'off'}
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
