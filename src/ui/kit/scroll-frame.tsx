import type { ReactElement, ReactNode } from 'react'
import styles from './scroll-frame.module.css'

type Props = {
  /** What scrolls, for who reaches it by the keyboard. */
  readonly label: string
  readonly children: ReactNode
}

/** A frame that scrolls sideways when what it holds is wider than the page, so that the page itself does not. */
export function ScrollFrame({ label, children }: Props): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1).
    <section className={styles['scroll']} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
