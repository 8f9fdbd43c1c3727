import type { ReactElement } from 'react'
import { useActions } from '#ui/app-context.ts'
import { Dialog } from '#ui/kit/dialog.tsx'
import { NameForm } from './name-form.tsx'

type Props = {
  readonly id: string
  readonly name: string
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks for another name. The name in the agreement is an answer: it does not change. */
export function RenameDialog({ id, name, open, onClose }: Props): ReactElement {
  const { rename } = useActions()
  return (
    <Dialog open={open} onClose={onClose} title={`Renommer « ${name} »`}>
      <NameForm
        start={name}
        hint="Ce nom vous sert à retrouver le dossier. Le nom écrit dans l’accord ne change pas."
        submit="Renommer"
        onSubmit={(chosen) => {
          onClose()
          void rename(id, chosen)
        }}
        onCancel={onClose}
      />
    </Dialog>
  )
}
