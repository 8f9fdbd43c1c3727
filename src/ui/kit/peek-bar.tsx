import type { ReactNode } from 'react'
import styles from './peek-bar.module.css'

type Props = {
  /** Two or three links: the article, the blanks. */
  readonly children: ReactNode
}

/** Under two panes, the paper is one press away: a bar at the foot of the window, inside the page frame. */
export function PeekBar({ children }: Props) {
  return <div className={styles['peek']}>{children}</div>
}
