import type { ReactElement } from 'react'
import { useActions } from '#ui/app-context.ts'
import { Dialog } from '#ui/kit/dialog.tsx'
import { NameForm } from './name-form.tsx'
import { useGoTo } from './use-go-to.ts'

type Props = { readonly open: boolean; readonly onClose: () => void }

/** Asks for the name of a new dossier, then opens it. */
export function NewDossierDialog({ open, onClose }: Props): ReactElement {
  const { create } = useActions()
  const goTo = useGoTo()
  const createAndOpen = async (name: string): Promise<void> => {
    onClose()
    goTo(await create(name))
  }
  return (
    <Dialog open={open} onClose={onClose} title="Un nouveau dossier">
      <NameForm
        start=""
        hint="Le nom de votre structure convient. Il reste sur cet ordinateur, et vous pourrez le changer."
        submit="Créer le dossier"
        onSubmit={(name) => void createAndOpen(name)}
        onCancel={onClose}
      />
    </Dialog>
  )
}
