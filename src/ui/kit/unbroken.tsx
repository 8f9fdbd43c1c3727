import { Fragment, type ReactElement } from 'react'
import styles from './unbroken.module.css'

const INVERTED = /(\S+-(?:t-)?(?:on|ils?|elles?)(?!\p{L}))/u

/** A title where « entre-t-on » stays on one line: its hyphens are not places to break. */
export function Unbroken({ children }: { readonly children: string }): ReactElement {
  return (
    <>
      {children.split(INVERTED).map((words, rank) => {
        const key = `${rank}-${words}`
        // Between the words found, at even places, what surrounds them.
        return rank % 2 === 0 ? (
          <Fragment key={key}>{words}</Fragment>
        ) : (
          <span key={key} className={styles['whole']}>
            {words}
          </span>
        )
      })}
    </>
  )
}
