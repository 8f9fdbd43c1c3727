import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './why.module.css'

type Props = {
  readonly children: ReactNode
  readonly label?: string | undefined
  /** Open at first; the person then opens and closes it. */
  readonly open?: boolean | undefined
  /** Told each time the person opens or closes it. */
  readonly onOpen?: ((isOpen: boolean) => void) | undefined
}

/** The reason for a question, one press away. */
export function Why({ children, label, open, onOpen }: Props) {
  return (
    <details className={styles['why']} open={open} onToggle={(event) => onOpen?.(event.currentTarget.open)}>
      <summary className={styles['summary']}>
        <Icon name="chevron" />
        {label === undefined ? <Question /> : <span>{label}</span>}
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}

// The narrow no-break space of French typography.
const QUESTION_MARK = '\u202f?'

/** Short on a narrow screen, where it stands on the same line as « Je ne sais pas encore »; read whole all the same. */
function Question() {
  return (
    <span>
      Pourquoi<span className={styles['rest']}> cette question</span>
      {QUESTION_MARK}
    </span>
  )
}
