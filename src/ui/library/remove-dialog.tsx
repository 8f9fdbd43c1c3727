import type { ReactElement } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'

type Props = {
  readonly name: string
  readonly open: boolean
  readonly onClose: () => void
  /** « Garder une sauvegarde » */
  readonly onKeep: () => void
  readonly onRemove: () => void
}

/** Before a dossier is removed: the safest ways first. */
export function RemoveDialog({ name, open, onClose, onKeep, onRemove }: Props): ReactElement {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`Supprimer « ${name} » ?`}
      actions={
        <>
          <Button onClick={onClose}>Garder le dossier</Button>
          <Button kind="second" icon="download" onClick={onKeep}>
            Garder une sauvegarde
          </Button>
          <Button kind="danger" onClick={onRemove}>
            Supprimer
          </Button>
        </>
      }
    >
      <p>
        Le dossier et toutes ses réponses quittent ce navigateur. Il n’y en a pas d’autre exemplaire, sauf les
        fichiers que vous avez enregistrés.
      </p>
      <p>Juste après, vous pourrez encore annuler.</p>
    </Dialog>
  )
}
