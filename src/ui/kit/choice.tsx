import type { ReactNode } from 'react'
import styles from './choice.module.css'
import { classNames } from './class-names.ts'

type Props = {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: ReactNode
  readonly disabled?: boolean | undefined
  /** « Je ne sais pas encore »: apart from the others, with a dashed ring. */
  readonly unknown?: boolean | undefined
  readonly children: ReactNode
}

/** One radio button or one box to tick, its whole line pressable. */
export function Choice({
  type,
  id,
  name,
  value,
  checked,
  onChange,
  hint,
  disabled,
  unknown,
  children,
}: Props) {
  const hintId = `${id}-hint`
  return (
    <div
      className={classNames(styles['choice'], unknown && styles['unknown'], disabled && styles['disabled'])}
    >
      <input
        className={styles['mark']}
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div className={styles['words']}>
        <label className={styles['label']} htmlFor={id}>
          {children}
        </label>
        {hint && (
          <span className={styles['hint']} id={hintId}>
            {hint}
          </span>
        )}
      </div>
    </div>
  )
}
