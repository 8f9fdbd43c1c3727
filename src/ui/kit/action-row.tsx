import type { ReactNode } from 'react'
import styles from './action-row.module.css'

type Props = { readonly children: ReactNode }

/** What to do from here: buttons in a row, under what they act on. Paper has no buttons. */
export function ActionRow({ children }: Props) {
  return <div className={styles['row']}>{children}</div>
}
