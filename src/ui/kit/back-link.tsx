import type { ReactNode } from 'react'
import styles from './back-link.module.css'
import { Icon } from './icon.tsx'

type Props = {
  readonly href: string
  /** Where it leads: « Retour aux parties ». */
  readonly children?: ReactNode
}

/** The way back, at the top of a page. */
export function BackLink({ href, children = 'Retour' }: Props) {
  return (
    <a className={styles['back']} href={href}>
      <Icon name="arrowLeft" />
      <span className={styles['words']}>{children}</span>
    </a>
  )
}
