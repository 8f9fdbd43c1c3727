import { useId } from 'react'
import { DateParts } from './date-parts.tsx'
import { Field } from './field.tsx'
import type { FieldFrame } from './field-frame.ts'

type Props = Omit<FieldFrame, 'id'> & {
  readonly id?: string | undefined
  /** One raw text « jj/mm/aaaa » with possibly empty or partial parts, as `3/2/`. */
  readonly value: string
  readonly onChange: (raw: string) => void
  readonly disabled?: boolean | undefined
}

/** A date that is known: three boxes. A whole date pasted in any of them fills all three. */
export function DateField({ value, onChange, disabled, ...rest }: Props) {
  const ownId = useId()
  const field = { ...rest, id: rest.id ?? ownId }
  return (
    <Field {...field} group onAnswer={() => onChange('')}>
      <DateParts
        id={field.id}
        value={value}
        onChange={onChange}
        invalid={Boolean(field.error)}
        disabled={disabled}
      />
    </Field>
  )
}
