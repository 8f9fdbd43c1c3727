import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import styles from './lock-message.module.css'

export type LockKind = 'blocking' | 'justify' | 'free' | 'unsettled'

type Props = {
  readonly kind: LockKind
  /** In place of the usual words of this kind. */
  readonly title?: ReactNode
  /** One sentence. */
  readonly children: ReactNode
  /** One article, as a LawRef. */
  readonly law?: ReactNode
}

const KINDS: Readonly<Record<LockKind, { readonly icon: IconName; readonly title: string }>> = {
  blocking: { icon: 'lock', title: 'Bloqué par la loi' },
  justify: { icon: 'pencil', title: 'Possible, avec une contrepartie' },
  free: { icon: 'unlock', title: 'Libre' },
  unsettled: { icon: 'question', title: 'La loi ne tranche pas' },
}

/** What the law says about a value. The shape of the bar says the kind: full, broken, thin, double. */
export function LockMessage({ kind, title, children, law }: Props) {
  return (
    <div className={`${styles['lock']} ${styles[kind]}`}>
      <Icon name={KINDS[kind].icon} className={styles['icon']} />
      <p className={styles['title']}>{title ?? KINDS[kind].title}</p>
      <p>
        {children} {law}
      </p>
    </div>
  )
}
