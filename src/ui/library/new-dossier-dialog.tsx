import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import { useActions } from '#ui/app-context.ts'
import { Dialog } from '#ui/kit/dialog.tsx'
import { dossierHref, electHref } from '#ui/routes.ts'
import { NameForm } from './name-form.tsx'

/** What a dossier is begun for. It is the same dossier, opened at another place. */
export type Purpose = 'agreement' | 'election'

type Props = {
  /** Closed without one. */
  readonly purpose: Purpose | undefined
  readonly onClose: () => void
}

const TITLES: Readonly<Record<Purpose, string>> = {
  agreement: 'Un nouveau dossier',
  election: 'Mettre en place le CSE',
}

/** Asks for the name of a new dossier, then opens it: on its page, or on the first question of the election. */
export function NewDossierDialog({ purpose, onClose }: Props): ReactElement {
  const { create } = useActions()
  const [, navigate] = useLocation()
  const createAndOpen = async (name: string): Promise<void> => {
    onClose()
    const id = await create(name)
    navigate((purpose === 'election' ? electHref(id) : dossierHref(id)).slice(1))
  }
  return (
    <Dialog open={purpose !== undefined} onClose={onClose} title={TITLES[purpose ?? 'agreement']}>
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
