import { type ReactElement, useState } from 'react'
import { useActions } from '#ui/app-context.ts'
import { DisclosureMenu, type MenuAction } from '#ui/kit/disclosure-menu.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'

type Props = {
  readonly id: string
  readonly name: string
  /** Another tab writes it: only what leaves it as it is. */
  readonly isTaken?: boolean
  /** Alone on its line, the menu shows its name beside its dots. */
  readonly labelShown?: boolean | undefined
  readonly onDuplicated?: ((id: string | undefined) => void) | undefined
  readonly onRemoved?: (() => void) | undefined
}

/** What can be done with a whole dossier, and the questions asked before. */
export function DossierMenu(props: Props): ReactElement {
  const { id, name, isTaken = false, labelShown, onDuplicated, onRemoved } = props
  const { duplicate, saveCopy, remove } = useActions()
  const [asking, setAsking] = useState<'rename' | 'remove'>()
  const stop = (): void => setAsking(undefined)
  const copyIt = async (): Promise<void> => {
    const copy = await duplicate(id)
    onDuplicated?.(copy)
  }
  const removeIt = async (): Promise<void> => {
    stop()
    await remove(id)
    onRemoved?.()
  }
  const copies: readonly MenuAction[] = [
    { label: 'Dupliquer', icon: 'copy', onPress: () => void copyIt() },
    { label: 'Télécharger une sauvegarde', icon: 'download', onPress: () => void saveCopy(id) },
  ]
  const changes: readonly MenuAction[] = [
    { label: 'Renommer', icon: 'pencil', onPress: () => setAsking('rename') },
    ...copies,
    { label: 'Supprimer', icon: 'trash', danger: true, onPress: () => setAsking('remove') },
  ]
  return (
    <>
      <DisclosureMenu
        label="Actions"
        about={`sur ${name}`}
        labelShown={labelShown}
        actions={isTaken ? copies : changes}
      />
      <RenameDialog id={id} name={name} open={asking === 'rename'} onClose={stop} />
      <RemoveDialog
        name={name}
        open={asking === 'remove'}
        onClose={stop}
        onKeep={() => void saveCopy(id)}
        onRemove={() => void removeIt()}
      />
    </>
  )
}
