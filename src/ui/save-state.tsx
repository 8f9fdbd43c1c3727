import type { ReactElement } from 'react'
import { Icon } from '#ui/kit/icon.tsx'
import { useApp } from './app-context.ts'
import styles from './save-state.module.css'

/** Whether what was typed is safe, and since when. Announced only when it fails: typing is not interrupted. */
export function SaveState(): ReactElement | undefined {
  const save = useApp((state) => state.open?.save)
  if (!save) return undefined
  switch (save.kind) {
    case 'saved':
      return (
        <p className={styles['state']}>
          <Icon name="check" />
          <span>
            Enregistré <span className={styles['long']}>sur cet ordinateur </span>à {timeOf(save.at)}
          </span>
        </p>
      )
    case 'failed':
      return <p className={styles['state']}>Non enregistré</p>
    default:
      return <p className={styles['state']}>Enregistrement…</p>
  }
}

const hour = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit' })

/** « 14 h 32 », as French text writes it. */
function timeOf(instant: string): string {
  return hour.format(new Date(instant)).replace(':', '\u00a0h\u00a0')
}
