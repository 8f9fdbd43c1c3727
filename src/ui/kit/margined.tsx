import { type ReactNode, useId } from 'react'
import styles from './margined.module.css'

type Props = {
  readonly title: ReactNode
  /** A few quiet words under the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A section whose title stands in the margin, left of its text, as in a book. */
export function Margined({ title, aside, children }: Props) {
  const id = useId()
  return (
    <section className={styles['margined']} aria-labelledby={id}>
      <div className={styles['margin']}>
        <h2 className={styles['title']} id={id}>
          {title}
        </h2>
        {aside && <p className={styles['aside']}>{aside}</p>}
      </div>
      <div className={styles['text']}>{children}</div>
    </section>
  )
}
