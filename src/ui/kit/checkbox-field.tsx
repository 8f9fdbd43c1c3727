import { useId } from 'react'
import { Choice } from './choice.tsx'
import styles from './choices.module.css'
import { Field } from './field.tsx'
import type { FieldFrame } from './field-frame.ts'
import type { Option } from './radio-field.tsx'

type Props = Omit<FieldFrame, 'id'> & {
  readonly id?: string | undefined
  readonly value: readonly string[]
  /** The chosen values, in the order of the options. */
  readonly onChange: (raw: readonly string[]) => void
  readonly options: readonly Option[]
}

/** Several choices among a few. */
export function CheckboxField({ value, onChange, options, ...rest }: Props) {
  const ownId = useId()
  const field = { ...rest, id: rest.id ?? ownId }
  const toggle = (toggled: string, checked: boolean) => {
    const isKept = (option: string) => (option === toggled ? checked : value.includes(option))
    const offered = options.map((option) => option.value)
    // A choice made before and no longer offered is kept: what a hidden answer says is not lost.
    const hidden = value.filter((chosen) => !offered.includes(chosen))
    onChange([...offered.filter(isKept), ...hidden])
  }
  return (
    <Field {...field} group onAnswer={() => onChange([])}>
      <div className={styles['choices']}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={`${field.id}-${option.value}`}
            name={field.id}
            value={option.value}
            checked={value.includes(option.value)}
            onChange={(checked) => toggle(option.value, checked)}
            hint={option.hint}
            disabled={option.disabled}
          >
            {option.label}
          </Choice>
        ))}
      </div>
    </Field>
  )
}
