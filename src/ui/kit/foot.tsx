import type { ReactNode } from 'react'
import styles from './foot.module.css'

export type FootLink = {
  readonly label: string
  readonly href: string
}

type Props = {
  /** The first one stands beside the promise: it leads to the proof. */
  readonly links: readonly FootLink[]
  /** Stands on the right: version of the templates, state of the law. */
  readonly children?: ReactNode
}

/** The foot of every page: the promise, the pages about the tool. */
export function Foot({ links, children }: Props) {
  const [proof, ...others] = links
  return (
    <footer className={styles['foot']}>
      <p className={styles['promise']}>
        <span>Rien de ce que vous écrivez ne quitte cet ordinateur.</span>{' '}
        {proof && <a href={proof.href}>{proof.label}</a>}
      </p>
      {others.map(({ label, href }) => (
        <p key={href}>
          <a href={href}>{label}</a>
        </p>
      ))}
      {children && <div className={styles['end']}>{children}</div>}
    </footer>
  )
}
