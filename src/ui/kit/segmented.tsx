import { useId } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './segmented.module.css'

type Segment<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly icon?: IconName | undefined
}

type Props<Value extends string> = {
  /** What is being chosen: « Version ». */
  readonly legend: string
  readonly legendShown?: boolean | undefined
  readonly options: readonly Segment<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A choice of view among two to four, side by side. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { legend, legendShown, options, value, onChange } = props
  const name = useId()
  return (
    <fieldset>
      <legend className={classNames(legendShown ? styles['legend'] : 'visually-hidden')}>{legend}</legend>
      <div className={styles['segments']}>
        {options.map((option) => (
          <label key={option.value} className={styles['segment']}>
            <input
              className={styles['input']}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles['face']}>
              {option.icon && <Icon name={option.icon} />}
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
