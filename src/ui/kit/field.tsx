import { type ReactNode, useEffect, useRef } from 'react'
import { BlankMark } from './blank-mark.tsx'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { describedBy, type FieldFrame } from './field-frame.ts'
import { firstControl } from './focus-field.ts'
import { Icon } from './icon.tsx'
import { Unbroken } from './unbroken.tsx'

type Props = FieldFrame & {
  /** A fieldset and its legend, for a question with several controls. */
  readonly group?: boolean | undefined
  /** Called by « Répondre maintenant »; without it the unknown line is left to the control (radio buttons). */
  readonly onAnswer?: (() => void) | undefined
  /** Replaces the « Je ne sais pas encore » link. */
  readonly idkLink?: ReactNode
  readonly children: ReactNode
}

/** The frame of a field: visible label, hint above, error with its icon, control, note under it. */
export function Field(props: Props) {
  const { id, label, optional, error, group, onAnswer, children } = props
  const unknown = props.unknown === true && onAnswer !== undefined
  const frame = useRef<HTMLElement>(null)
  const pressed = useFocusAfterSwitch(frame, unknown)
  const text = (
    <>
      {typeof label === 'string' ? <Unbroken>{label}</Unbroken> : label}
      {optional && ' '}
      {optional && <span className={styles['optional']}>(facultatif)</span>}
    </>
  )
  const keepFrame = (element: HTMLElement | null) => {
    frame.current = element
  }
  const className = classNames(styles['field'], error && styles['hasError'])
  const head = <Head {...props} />
  const rest = (
    <>
      {unknown ? <UnknownLine {...props} onPress={pressed} /> : children}
      <div className={styles['foot']}>
        {!unknown && <IdkLink {...props} onPress={pressed} />}
        {props.why}
      </div>
      <div id={`${id}-note`} aria-live="polite">
        {props.note}
      </div>
    </>
  )
  if (group || unknown) {
    return (
      <fieldset className={className} id={id} ref={keepFrame} aria-describedby={describedBy(props)}>
        <legend className={styles['label']} id={labelId(id)}>
          {text}
        </legend>
        {head}
        {rest}
      </fieldset>
    )
  }
  return (
    <div className={className} ref={keepFrame}>
      <label className={styles['label']} id={labelId(id)} htmlFor={id}>
        {text}
      </label>
      {head}
      {rest}
    </div>
  )
}

function Head({ id, hint, error }: Props) {
  return (
    <>
      {hint && (
        <span className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <p className={styles['error']} id={`${id}-error`}>
          <Icon name="alert" />
          <span>
            <span className="visually-hidden">Erreur :</span> {error}
          </span>
        </p>
      )}
    </>
  )
}

const labelId = (id: string): string => `${id}-label`

function IdkLink({ id, idkLink, onUnknown, onAnswer, onPress }: Props & { readonly onPress: () => void }) {
  if (idkLink !== undefined) return <p className={styles['idk']}>{idkLink}</p>
  if (!onUnknown || !onAnswer) return null
  return (
    <p className={styles['idk']}>
      <button
        type="button"
        className={styles['link']}
        aria-describedby={labelId(id)}
        onClick={() => {
          onPress()
          onUnknown()
        }}
      >
        Je ne sais pas encore
      </button>
    </p>
  )
}

function UnknownLine({ id, unknownHint, onAnswer, onPress }: Props & { readonly onPress: () => void }) {
  return (
    <>
      <div className={styles['unknown']}>
        <BlankMark>Vous ne savez pas encore</BlankMark>
        <button
          type="button"
          className={styles['link']}
          aria-describedby={labelId(id)}
          onClick={() => {
            onPress()
            onAnswer?.()
          }}
        >
          Répondre maintenant
        </button>
      </div>
      {unknownHint && <p className={styles['hint']}>{unknownHint}</p>}
    </>
  )
}

// The pressed link vanishes with the switch: without this, focus would fall back to the top of the page.
function useFocusAfterSwitch(frame: { readonly current: HTMLElement | null }, unknown: boolean): () => void {
  const switched = useRef<boolean | undefined>(undefined)
  useEffect(() => {
    if (switched.current === undefined || switched.current === unknown) return
    switched.current = undefined
    if (frame.current) firstControl(frame.current)?.focus()
  }, [frame, unknown])
  return () => {
    switched.current = unknown
  }
}
