import type { ReactNode } from 'react'
import styles from './notice.module.css'

type Props = {
  readonly title?: ReactNode
  readonly children: ReactNode
}

/** Something to know before going on, with no press needed. */
export function Notice({ title, children }: Props) {
  return (
    <div className={styles['notice']}>
      {title && <p className={styles['title']}>{title}</p>}
      {children}
    </div>
  )
}
