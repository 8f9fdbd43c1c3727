import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './toast.module.css'

type Props = {
  /** The message; empty while there is nothing to say. Keep the toast mounted: only a change in it is announced. */
  readonly children?: ReactNode
  /** `alert` interrupts: only for a loss. */
  readonly kind?: 'status' | 'alert' | undefined
  /** One way out: « Annuler », « Télécharger une sauvegarde ». */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined
  readonly onClose?: (() => void) | undefined
  /** At the foot of the window, over the page. */
  readonly floating?: boolean | undefined
}

/** A few words about what has just happened. It stays until it is closed or replaced. */
export function Toast({ children, kind = 'status', action, onClose, floating }: Props) {
  const shown = children !== undefined && children !== null && children !== ''
  return (
    <div role={kind} className={classNames(floating && styles['floating'])}>
      {shown && (
        <div className={classNames(styles['toast'], kind === 'alert' && styles['alert'])}>
          <Icon name={kind === 'alert' ? 'alert' : 'check'} className={styles['icon']} />
          <div className={styles['words']}>{children}</div>
          {action && (
            <button type="button" className={styles['action']} onClick={action.onPress}>
              {action.label}
            </button>
          )}
          {onClose && (
            <button type="button" className={styles['close']} onClick={onClose}>
              <Icon name="cross" />
              <span className="visually-hidden">Fermer ce message</span>
            </button>
          )}
        </div>
      )}
    </div>
  )
}
