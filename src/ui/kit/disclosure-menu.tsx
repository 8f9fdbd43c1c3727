import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './disclosure-menu.module.css'
import { Icon, type IconName } from './icon.tsx'

export type MenuAction = {
  readonly label: string
  readonly onPress: () => void
  readonly icon?: IconName | undefined
  readonly danger?: boolean | undefined
}

type Props = {
  readonly label: string
  /** What the actions are about, read after the label and never shown: « sur Les Jardins du Gué ». */
  readonly about?: string | undefined
  readonly actions: readonly MenuAction[]
  /** Shows the words of the label beside three dots; otherwise the dots alone. */
  readonly labelShown?: boolean | undefined
}

/** A button that opens a short list of actions. Escape closes it and gives the focus back. */
export function DisclosureMenu({ label, about, actions, labelShown }: Props) {
  const [open, setOpen] = useState(false)
  const listId = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)

  const moveFocus = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.stopPropagation()
      opener.current?.focus()
      setOpen(false)
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || !open) return
    event.preventDefault()
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const here = buttons.findIndex((button) => button.matches(':focus'))
    const next = here === -1 && step === -1 ? buttons.length - 1 : here + step
    buttons[(next + buttons.length) % buttons.length]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the keys of the buttons inside.
    <div
      className={styles['menu']}
      onKeyDown={moveFocus}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <button
        type="button"
        className={classNames(styles['opener'], labelShown && styles['wide'])}
        ref={opener}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => {
          // Safari does not focus a pressed button, and only a focus that leaves closes the list.
          opener.current?.focus()
          setOpen(!open)
        }}
      >
        <span className={classNames(!labelShown && 'visually-hidden')}>
          {label} {about && <span className="visually-hidden">{about}</span>}
        </span>
        <Icon name="more" />
      </button>
      <ul className={styles['list']} id={listId} ref={list} hidden={!open}>
        {actions.map(({ label: words, onPress, icon, danger }) => (
          <li key={words}>
            <button
              type="button"
              className={classNames(styles['action'], danger && styles['danger'])}
              onClick={() => {
                // Back to the opener first: a dialog opened by the action will return the focus there.
                opener.current?.focus()
                setOpen(false)
                onPress()
              }}
            >
              {icon && <Icon name={icon} />}
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
