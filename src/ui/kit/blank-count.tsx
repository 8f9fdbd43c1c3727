import styles from './blank-count.module.css'
import { BlankMark } from './blank-mark.tsx'

type Props = {
  readonly count: number
  /** « 12 blancs », where room is short. */
  readonly short?: boolean | undefined
  /** Leads to the first blank. */
  readonly href?: string | undefined
  readonly onPress?: (() => void) | undefined
}

/** How many blanks are left in a document. */
export function BlankCount({ count, short, href, onPress }: Props) {
  if (count === 0) return <span className={styles['none']}>Aucun blanc</span>
  const words = <BlankMark>{blankWords(count, short)}</BlankMark>
  if (href !== undefined) {
    return (
      <a className={styles['press']} href={href} onClick={onPress}>
        {words}
      </a>
    )
  }
  if (!onPress) return words
  return (
    <button type="button" className={styles['press']} onClick={onPress}>
      {words}
    </button>
  )
}

function blankWords(count: number, short: boolean | undefined): string {
  const plural = count > 1 ? 's' : ''
  return `${count} blanc${plural}${short ? '' : ` restant${plural}`}`
}
