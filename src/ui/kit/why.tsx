import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './why.module.css'

type Props = {
  readonly children: ReactNode
  readonly label?: string | undefined
  /** Open at first; the person then opens and closes it. */
  readonly open?: boolean | undefined
}

/** The reason for a question, one press away. */
export function Why({ children, label = 'Pourquoi cette question ?', open }: Props) {
  return (
    <details className={styles['why']} open={open}>
      <summary className={styles['summary']}>
        <Icon name="chevron" />
        <span>{label}</span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
