import type { ReactNode, Ref } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

type Props = {
  readonly children: ReactNode
  readonly kind?: 'primary' | 'second' | 'quiet' | 'danger' | undefined
  readonly small?: boolean | undefined
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  /** With an address it is a link that looks like a button. */
  readonly href?: string | undefined
  /** The name under which a linked file is saved. */
  readonly download?: string | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly onClick?: (() => void) | undefined
  /** Shown as unavailable but still focusable; a press does nothing. Say why nearby. */
  readonly unavailable?: boolean | undefined
  readonly id?: string | undefined
  readonly describedBy?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** Verb first; one primary button a screen. Never greyed while a form is incomplete: let it be pressed, then explain. */
export function Button(props: Props) {
  const { kind = 'primary', small, href, unavailable } = props
  const className = classNames(styles['button'], styles[kind], small && styles['small'])
  if (href !== undefined) {
    return (
      <a
        className={className}
        href={href}
        id={props.id}
        download={props.download}
        aria-describedby={props.describedBy}
        onClick={props.onClick}
      >
        <Content {...props} />
      </a>
    )
  }
  return (
    <button
      className={className}
      type={props.type ?? 'button'}
      id={props.id}
      ref={props.ref}
      aria-disabled={unavailable || undefined}
      aria-describedby={props.describedBy}
      onClick={(event) => {
        if (unavailable) event.preventDefault()
        else props.onClick?.()
      }}
    >
      <Content {...props} />
    </button>
  )
}

function Content({ icon, iconAfter, children }: Props) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}
