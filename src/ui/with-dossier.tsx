import { type ReactElement, useEffect } from 'react'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { Dossier } from '#model/dossier.ts'
import { useActions, useApp } from './app-context.ts'
import type { Draft } from './draft.ts'
import { Loading } from './loading.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** What every page of a dossier works on. */
export type Work = {
  readonly dossier: Dossier
  readonly draft: Draft
  /** Another tab works on it: answers are shown and cannot be changed here. */
  readonly isTaken: boolean
  readonly lawDate: CalendarDate
}

type Props = { readonly id: string; readonly children: (work: Work) => ReactElement }

/** Opens the dossier of the address, then draws its page. */
export function WithDossier({ id, children }: Props): ReactElement {
  const { openDossier } = useActions()
  const open = useApp((state) => state.open)
  const loaded = useApp((state) => state.loaded)
  const missing = useApp((state) => state.missing)
  useEffect(() => {
    void openDossier(id)
  }, [id, openDossier])
  if (missing === id) return <NotFoundPage />
  if (open?.dossier.id !== id || !loaded) return <Loading />
  const { dossier, isTaken } = open
  return children({ dossier, draft: loaded.draftOf(dossier.answers), isTaken, lawDate: loaded.lawDate })
}
