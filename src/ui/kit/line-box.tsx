import type { KeyboardEvent, TextareaHTMLAttributes } from 'react'
import { classNames } from './class-names.ts'
import inputs from './input.module.css'
import styles from './line-box.module.css'

type Props = Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'value' | 'onChange' | 'onKeyDown' | 'rows'
> & {
  readonly value: string
  readonly onChange: (raw: string) => void
  /** What « Entrée » does; the form is sent without it, as from any box of one line. */
  readonly onEnter?: (() => void) | undefined
}

// Characters on a line of a narrow screen: for browsers that do not fit a box to its words.
const LINE = 34

/** One line of text whose box grows rather than hide the end of a sentence. */
export function LineBox({ value, onChange, onEnter, className, ...rest }: Props) {
  const enter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (onEnter) onEnter()
    else event.currentTarget.form?.requestSubmit()
  }
  return (
    <textarea
      {...rest}
      className={classNames(inputs['input'], styles['line'], className)}
      rows={Math.max(1, Math.ceil(value.length / LINE))}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
      onKeyDown={enter}
    />
  )
}
