import type { ReactNode } from 'react'
import styles from './page.module.css'

type Props = {
  readonly children: ReactNode
}

export const PAGE_ID = 'contenu'

/** The frame of a page: everything that is neither its head nor its foot. */
export function Page({ children }: Props) {
  return (
    <main className={styles['page']} id={PAGE_ID} tabIndex={-1}>
      {children}
    </main>
  )
}
