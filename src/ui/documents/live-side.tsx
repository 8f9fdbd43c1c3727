import type { ReactElement, ReactNode } from 'react'
import { Icon } from '#ui/kit/icon.tsx'
import { LIVE_PAPER_ID } from './clause-anchor.ts'
import styles from './live-side.module.css'

type Props = {
  readonly title: string
  /** Right of the title: what is still blank. */
  readonly aside?: ReactNode
  /** What has just changed, in one sentence. */
  readonly justChanged: string | undefined
  readonly children: ReactNode
}

/** What the answers make, beside the questions: its title, its sheet, and what has just changed in it. */
export function LiveSide({ title, aside, justChanged, children }: Props): ReactElement {
  return (
    <section className={styles['live']} aria-labelledby={LIVE_PAPER_ID}>
      <div className={styles['bar']}>
        <h2 className={styles['title']} id={LIVE_PAPER_ID} tabIndex={-1}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
      <p className={styles['just']} role="status">
        {justChanged !== undefined && (
          <>
            <Icon name="pencil" />
            <span>{justChanged}</span>
          </>
        )}
      </p>
    </section>
  )
}
