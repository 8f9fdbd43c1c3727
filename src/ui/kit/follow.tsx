import type { ReactNode } from 'react'
import styles from './follow.module.css'

type Props = {
  readonly children: ReactNode
}

/** A question that exists only because of the answer just above: it hangs from it. */
export function Follow({ children }: Props) {
  return <div className={styles['follow']}>{children}</div>
}
