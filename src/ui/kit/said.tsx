import type { ReactElement } from 'react'
import { classNames } from './class-names.ts'
import styles from './said.module.css'

/** What came of an action, in words. */
export type SaidWords = { readonly words: string; readonly isFailure: boolean }

type Props = {
  /** Nothing yet: the place is kept, so that what comes is heard. */
  readonly said: SaidWords | undefined
  /** Where it stands in what holds it. */
  readonly className?: string | undefined
}

/** What came of an action, beside it: said once it changes, at once and in vermilion when it failed. */
export function Said({ said, className }: Props): ReactElement {
  const isFailure = said?.isFailure === true
  return (
    <p
      className={classNames(isFailure ? styles['failure'] : styles['status'], className)}
      role={isFailure ? 'alert' : 'status'}
    >
      {said?.words}
    </p>
  )
}
