import { useEffect, useId, useRef } from 'react'
import styles from './error-summary.module.css'
import { focusField } from './focus-field.ts'

type Props = {
  /** The same words as beside each field, in the order of the page; nothing is shown when there is none. */
  readonly errors: readonly { readonly id: string; readonly text: string }[]
  /** Counts the presses of « Continuer »: focus comes back here each time it changes. */
  readonly attempt?: number | undefined
}

/** What stops the page, at its top, after « Continuer ». It takes the focus; each line leads to its field. */
export function ErrorSummary({ errors, attempt }: Props) {
  const headingId = useId()
  const box = useRef<HTMLElement>(null)
  const shown = errors.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to run again.
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown, attempt])
  if (!shown) return null
  return (
    <section className={styles['box']} aria-labelledby={headingId} tabIndex={-1} ref={box}>
      <h2 id={headingId}>Il y a un problème</h2>
      <ul className={styles['list']}>
        {errors.map(({ id, text }) => (
          <li key={id}>
            <a
              className={styles['link']}
              href={`#${id}`}
              onClick={(event) => {
                // The hash is the router's: focus moves, the address stays.
                event.preventDefault()
                focusField(id)
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
