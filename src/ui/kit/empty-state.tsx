import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type Props = {
  /** « Aucune relecture reçue. » */
  readonly title: ReactNode
  /** What will come here, and how. */
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** A place where nothing is yet, and what to do about it. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{title}</p>
      {children && <div className={styles['words']}>{children}</div>}
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  )
}
