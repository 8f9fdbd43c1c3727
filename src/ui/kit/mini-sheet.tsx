import { classNames } from './class-names.ts'
import styles from './mini-sheet.module.css'

type Props = {
  readonly title: string
  /** A vermilion line or two: blanks are left. */
  readonly blanks?: boolean | undefined
  /** Another sheet lies under this one. */
  readonly pile?: boolean | undefined
  /** A document of a few lines. */
  readonly short?: boolean | undefined
}

// Lines of text: full, end of a paragraph, heading, blank.
const LONG = 'full full end head full full blank full end head full blank end'.split(' ')
const SHORT = 'full full end blank full end'.split(' ')

/** A sheet in miniature. Only a picture: its name stands beside it. */
export function MiniSheet({ title, blanks, pile, short }: Props) {
  const lines = (short ? SHORT : LONG).map((line) => (line === 'blank' && !blanks ? 'full' : line))
  const keyed = lines.map((line, place) => ({ line, key: `${place}-${line}` }))
  return (
    <div className={classNames(styles['pile'], pile && styles['several'])} aria-hidden="true">
      <div className={styles['sheet']}>
        <b className={styles['title']}>{title}</b>
        {keyed.map(({ line, key }) => (
          <i key={key} className={classNames(styles['line'], styles[line])} />
        ))}
      </div>
    </div>
  )
}
