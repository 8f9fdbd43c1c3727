import type { ReactNode } from 'react'
import styles from './blank-mark.module.css'

type Props = {
  readonly children: ReactNode
}

/** The proof-reader’s dot beside a few words: something is still blank here. */
export function BlankMark({ children }: Props) {
  return <span className={styles['mark']}>{children}</span>
}
