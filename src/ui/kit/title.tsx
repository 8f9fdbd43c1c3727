import type { ReactNode } from 'react'
import styles from './title.module.css'
import { useTitleFocus } from './use-title-focus.ts'

type Props = {
  readonly children: ReactNode
  /** A short line above: « Partie 4 sur 9 ». */
  readonly kicker?: ReactNode
  /** One or two sentences under it. */
  readonly lead?: ReactNode
  /** The printed voice: the name of a dossier, of a document. */
  readonly paper?: boolean | undefined
  /** Focus comes back to the title each time this changes. */
  readonly step?: string | undefined
}

/** The title of a page. It takes the focus when the page opens. */
export function Title({ children, kicker, lead, paper, step }: Props) {
  const title = useTitleFocus(step)
  return (
    <>
      {kicker && <p className={styles['kicker']}>{kicker}</p>}
      <h1 className={styles[paper ? 'paper' : 'title']} ref={title} tabIndex={-1}>
        {children}
      </h1>
      {lead && <p className={styles['lead']}>{lead}</p>}
    </>
  )
}
