import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './dialog.module.css'
import { openAsModal } from './open-as-modal.ts'

type Props = {
  readonly open: boolean
  /** Escape or the browser’s own gesture: the caller sets `open` to false. */
  readonly onClose: () => void
  readonly title: ReactNode
  readonly children?: ReactNode
  /** Buttons: the safest first. */
  readonly actions?: ReactNode
}

/** A question that must be answered before going on. Focus goes in, stays in, and returns to what opened it. */
export function Dialog({ open, onClose, title, children, actions }: Props) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    return open && dialog.current ? openAsModal(dialog.current) : undefined
  }, [open])
  if (!open) return null
  return (
    <dialog
      className={styles['dialog']}
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children && <div className={styles['body']}>{children}</div>}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </dialog>
  )
}
