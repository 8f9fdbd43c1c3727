import type { ReactNode } from 'react'
import styles from './extract.module.css'

type Props = {
  /** The words of the law, with their guillemets. */
  readonly children: ReactNode
  /** Where they come from: « Code du travail, art. L. 3123-24 ». */
  readonly source: ReactNode
}

/** A few words of the law, in the printed voice. */
export function Extract({ children, source }: Props) {
  return (
    <blockquote className={styles['extract']}>
      {children}
      <cite className={styles['source']}>{source}</cite>
    </blockquote>
  )
}
