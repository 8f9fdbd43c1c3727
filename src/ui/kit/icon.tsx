import type { ReactElement } from 'react'
import { classNames } from './class-names.ts'
import styles from './icon.module.css'

export type IconName = keyof typeof DRAWINGS

type Props = {
  readonly name: IconName
  readonly className?: string | undefined
}

const DRAWINGS = {
  alert: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v6.2" />
      <circle className={styles['full']} cx="12" cy="16.8" r="1.2" />
    </>
  ),
  arrowDown: <path d="M12 4v15M6 13l6 6 6-6" />,
  arrowLeft: <path d="M20 12H5M11 6l-6 6 6 6" />,
  arrowRight: <path d="M4 12h15M13 6l6 6-6 6" />,
  check: <path d="M4.5 12.8l4.7 4.7L19.5 6.8" />,
  chevron: <path d="M9 5.5l6.5 6.5L9 18.5" />,
  copy: <path d="M8.5 8.5h11v12h-11zM15.5 8.5v-5h-11v12h4" />,
  cross: <path d="M6 6l12 12M18 6L6 18" />,
  download: <path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 19.5h15" />,
  equal: <path d="M5 9h14M5 15h14" />,
  eye: (
    <>
      <path d="M3.5 12S6.5 6.5 12 6.5 20.5 12 20.5 12 17.5 17.5 12 17.5 3.5 12 3.5 12z" />
      <circle cx="12" cy="12" r="2.4" />
    </>
  ),
  file: <path d="M6 3.5h8l4 4v13H6zM14 3.5v4h4" />,
  folder: <path d="M3.5 6h6l2 2.5h9v11h-17z" />,
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="1" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3M12 14.5V17" />
    </>
  ),
  minus: <path d="M5 12h14" />,
  moon: <path d="M19.5 14.4A8 8 0 0 1 9.6 4.5a8 8 0 1 0 9.9 9.9z" />,
  more: (
    <>
      <circle className={styles['full']} cx="5" cy="12" r="1.7" />
      <circle className={styles['full']} cx="12" cy="12" r="1.7" />
      <circle className={styles['full']} cx="19" cy="12" r="1.7" />
    </>
  ),
  pencil: (
    <path d="M4 20l1.2-4.6L16.6 4a1.6 1.6 0 0 1 2.3 0l1.1 1.1a1.6 1.6 0 0 1 0 2.3L8.6 18.8zM14.5 6.2l3.3 3.3" />
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  question: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.8a2.6 2.6 0 1 1 3.6 2.4c-.8.4-1.1.9-1.1 1.8" />
      <circle className={styles['full']} cx="12" cy="16.9" r="1.1" />
    </>
  ),
  redo: <path d="M15.5 4.5L20 9l-4.5 4.5M20 9H10a5.5 5.5 0 0 0 0 11h6" />,
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M18.4 5.6L17 7M7 17l-1.4 1.4" />
    </>
  ),
  trash: <path d="M4.5 6.5h15M9 6.5v-3h6v3M6.5 6.5l1 14h9l1-14M10 10.5v6M14 10.5v6" />,
  undo: <path d="M8.5 4.5L4 9l4.5 4.5M4 9h10a5.5 5.5 0 0 1 0 11H8" />,
  unlock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="1" />
      <path d="M8 11V7a4 4 0 0 1 7.7-1.5" />
    </>
  ),
  warning: (
    <>
      <path d="M12 3.8L21.5 20h-19z" />
      <path d="M12 10v4.8" />
      <circle className={styles['full']} cx="12" cy="17.4" r="1" />
    </>
  ),
} as const satisfies Record<string, ReactElement>

export const ICON_NAMES = (Object.keys(DRAWINGS) as IconName[]).sort() // keyof is lost by Object.keys

/** A drawing that repeats what the words beside it say: always hidden from screen readers. */
export function Icon({ name, className }: Props) {
  return (
    <svg className={classNames(styles['icon'], className)} viewBox="0 0 24 24" aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  )
}
