import { type ReactNode, useId } from 'react'
import { Choice } from './choice.tsx'
import styles from './choices.module.css'
import { Field } from './field.tsx'
import { type FieldFrame, UNKNOWN_HINT } from './field-frame.ts'

export type Option = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly disabled?: boolean | undefined
}

type Props = Omit<FieldFrame, 'id'> & {
  readonly id?: string | undefined
  readonly value: string
  readonly onChange: (raw: string) => void
  readonly options: readonly Option[]
}

/** One choice among a few. « Je ne sais pas encore » is the last of them. */
export function RadioField({ value, onChange, options, ...rest }: Props) {
  const ownId = useId()
  const field = { ...rest, id: rest.id ?? ownId }
  return (
    <Field {...field} group>
      <div className={styles['choices']}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            id={`${field.id}-${option.value}`}
            name={field.id}
            value={option.value}
            checked={!field.unknown && value === option.value}
            onChange={() => onChange(option.value)}
            hint={option.hint}
            disabled={option.disabled}
          >
            {option.label}
          </Choice>
        ))}
        {field.onUnknown && (
          <Choice
            type="radio"
            id={`${field.id}-unknown`}
            name={field.id}
            value="unknown"
            checked={field.unknown === true}
            onChange={field.onUnknown}
            hint={field.unknown ? (field.unknownHint ?? UNKNOWN_HINT) : undefined}
            unknown
          >
            Je ne sais pas encore
          </Choice>
        )}
      </div>
    </Field>
  )
}
