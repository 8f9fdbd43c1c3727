import { useId } from 'react'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import type { FieldFrame } from './field-frame.ts'
import { Icon } from './icon.tsx'
import { LineBox } from './line-box.tsx'
import styles from './list-field.module.css'
import { useFocusLater } from './use-focus-later.ts'

type Props = Omit<FieldFrame, 'id'> & {
  readonly id?: string | undefined
  readonly value: readonly string[]
  readonly onChange: (raw: readonly string[]) => void
  /** Told what went away, so that the caller can offer to put it back. */
  readonly onRemove?: ((removed: string, rank: number) => void) | undefined
  /** What one row is called: « Site », « Lot »; « Ligne » without it. */
  readonly rowName?: string | undefined
  readonly addLabel?: string | undefined
}

/** A list of short texts. An empty list shows one empty row: nothing is stored until something is typed. */
export function ListField({ value, onChange, onRemove, rowName = 'Ligne', addLabel, ...rest }: Props) {
  const ownId = useId()
  const field = { ...rest, id: rest.id ?? ownId }
  const focusLater = useFocusLater()
  const shown = value.length > 0 ? value : ['']
  const rows = shown.map((text, rank) => ({ text, rank, id: `${field.id}-${rank + 1}` }))

  const write = (rank: number, text: string) =>
    onChange(shown.map((old, place) => (place === rank ? text : old)))
  const add = (rank: number) => {
    focusLater(`${field.id}-${rank + 1}`)
    onChange([...shown.slice(0, rank), '', ...shown.slice(rank)])
  }
  const remove = (rank: number) => {
    const left = shown.filter((_, place) => place !== rank)
    focusLater(`${field.id}-${Math.max(1, Math.min(rank + 1, left.length))}`)
    onChange(left)
    onRemove?.(shown[rank] ?? '', rank)
  }
  const addOnEnter = (rank: number) => {
    if (shown[rank] !== '') add(rank + 1)
  }

  return (
    <Field {...field} group onAnswer={() => onChange([])}>
      <ol className={styles['rows']}>
        {rows.map(({ text, rank, id }) => (
          <li key={id} className={styles['row']}>
            <LineBox
              className={styles['text']}
              id={id}
              aria-label={`${rowName} ${rank + 1}`}
              aria-invalid={field.error ? true : undefined}
              value={text}
              onChange={(raw) => write(rank, raw)}
              onEnter={() => addOnEnter(rank)}
            />
            {(value.length > 1 || text !== '') && (
              <button type="button" className={styles['remove']} onClick={() => remove(rank)}>
                <Icon name="cross" />
                <span className="visually-hidden">
                  Supprimer {rowName.toLowerCase()} {rank + 1}
                </span>
              </button>
            )}
          </li>
        ))}
      </ol>
      <div className={styles['add']}>
        <Button kind="second" small icon="plus" onClick={() => add(shown.length)}>
          {addLabel ?? 'Ajouter une ligne'}
        </Button>
      </div>
    </Field>
  )
}
