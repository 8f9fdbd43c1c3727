import type { ReactElement } from 'react'
import type { Dossier } from '#model/dossier.ts'
import { useActions, useApp } from '#ui/app-context.ts'
import { Button } from '#ui/kit/button.tsx'
import { DossierMenu } from '#ui/library/dossier-menu.tsx'
import { useGoTo } from '#ui/library/use-go-to.ts'
import styles from './dossier-tools.module.css'

type Props = { readonly dossier: Dossier; readonly isTaken: boolean }

/** « Annuler », « Rétablir », and what can be done with the whole dossier. */
export function DossierTools({ dossier, isTaken }: Props): ReactElement {
  const { undo, redo } = useActions()
  const canUndo = useApp((state) => (state.open?.past.length ?? 0) > 0) && !isTaken
  const canRedo = useApp((state) => (state.open?.future.length ?? 0) > 0) && !isTaken
  const goTo = useGoTo()
  return (
    <div className={styles['tools']}>
      {(canUndo || canRedo) && (
        <>
          <Button kind="second" small icon="undo" unavailable={!canUndo} onClick={undo}>
            Annuler
          </Button>
          <Button kind="second" small icon="redo" unavailable={!canRedo} onClick={redo}>
            Rétablir
          </Button>
        </>
      )}
      <DossierMenu
        id={dossier.id}
        name={dossier.name}
        isTaken={isTaken}
        labelShown
        onDuplicated={(copy) => copy !== undefined && goTo(copy)}
        onRemoved={() => goTo(undefined)}
      />
    </div>
  )
}
