import type { ReactElement } from 'react'
import { sayProblem } from '#questions/messages.ts'
import { Toast } from '#ui/kit/toast.tsx'
import { useActions, useApp } from './app-context.ts'

/** What has to be said over the page: what was just done and can be undone, a loss to prevent, a new version. */
export function Messages(): ReactElement {
  const toast = useApp((state) => state.toast)
  const storage = useApp((state) => state.storage)
  const failure = useApp((state) =>
    state.open?.save.kind === 'failed' ? state.open.save.problem : undefined,
  )
  const openId = useApp((state) => state.open?.dossier.id)
  const update = useApp((state) => state.update)
  const { dismiss, saveCopy } = useActions()
  const loss = failure ?? storage
  return (
    <>
      <Toast
        kind="alert"
        floating
        action={
          loss && openId
            ? { label: 'Télécharger une sauvegarde', onPress: () => void saveCopy(openId) }
            : undefined
        }
      >
        {loss && sayProblem(loss)}
      </Toast>
      <Toast
        floating
        onClose={toast ? dismiss : undefined}
        action={toast?.undo ? { label: 'Annuler', onPress: toast.undo } : undefined}
      >
        {toast?.text}
      </Toast>
      <Toast action={update ? { label: 'Recharger', onPress: update } : undefined}>
        {update && 'Une nouvelle version de Paraphe est prête. Vos dossiers sont gardés.'}
      </Toast>
    </>
  )
}
