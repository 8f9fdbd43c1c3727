import { type ReactElement, useEffect, useState } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { focusField } from '#ui/kit/focus-field.ts'
import { TextField } from '#ui/kit/text-field.tsx'

type Props = {
  readonly start: string
  readonly hint?: string
  /** The words of the button: what will be done. */
  readonly submit: string
  readonly onSubmit: (name: string) => void
  readonly onCancel: () => void
}

const FIELD = 'nom-du-dossier'
const MAX_LENGTH = 120

/** Asks for the name of a dossier. */
export function NameForm({ start, hint, submit, onSubmit, onCancel }: Props): ReactElement {
  const [name, setName] = useState(start)
  const [error, setError] = useState<string>()
  const [refusals, setRefusals] = useState(0)
  useEffect(() => {
    // Focus on the field makes its error heard.
    if (refusals > 0) focusField(FIELD)
  }, [refusals])
  const send = (): void => {
    const wrong = wrongIn(name.trim())
    setError(wrong)
    if (wrong === undefined) onSubmit(name.trim())
    else setRefusals(refusals + 1)
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextField
        label="Nom du dossier"
        hint={hint}
        id={FIELD}
        value={name}
        onChange={setName}
        error={error}
      />
      <div className="row">
        <Button type="submit">{submit}</Button>
        <Button kind="quiet" onClick={onCancel}>
          Annuler
        </Button>
      </div>
    </form>
  )
}

function wrongIn(name: string): string | undefined {
  if (name === '') return 'Indiquez un nom, par exemple celui de votre structure.'
  if (name.length > MAX_LENGTH)
    return `Raccourcissez ce nom : ${name.length} caractères, ${MAX_LENGTH} au plus.`
  return undefined
}
