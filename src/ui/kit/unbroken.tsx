import { Fragment, type ReactElement } from 'react'
import { Raised } from './raised.tsx'
import styles from './unbroken.module.css'

const INVERTED = String.raw`\S+-(?:t-)?(?:on|ils?|elles?|vous|nous)(?!\p{L})`
const ARTICLE = String.raw`(?:[LRD]\.[ \u00a0])?\d{2,4}(?:-\d+)+`
const WHOLE = new RegExp(`(${INVERTED}|${ARTICLE})`, 'u')

/** Words where « entre-t-on » and « L. 3261-3-1 » stay on one line, their hyphens no place to break, and « 1er » is raised. */
export function Unbroken({ children }: { readonly children: string }): ReactElement {
  if (!children.includes('-')) return <Raised>{children}</Raised>
  return (
    <>
      {children.split(WHOLE).map((words, rank) => {
        const key = `${rank}-${words}`
        // Between the words found, at even places, what surrounds them.
        return rank % 2 === 0 ? (
          <Fragment key={key}>
            <Raised>{words}</Raised>
          </Fragment>
        ) : (
          <span key={key} className={styles['whole']}>
            {words}
          </span>
        )
      })}
    </>
  )
}
