import type { ReactElement } from 'react'
import type { ShelfEntry } from '#dossier/shelf.ts'
import { instant } from '#ui/instant.ts'
import { DamagedRow } from './damaged-row.tsx'
import { DossierRow } from './dossier-row.tsx'

type Props = { readonly shelf: readonly ShelfEntry[]; readonly onRemoved: () => void }

/** The dossiers of this computer, last changed first. */
export function DossierList({ shelf, onRemoved }: Props): ReactElement {
  const now = instant()
  return (
    <ul>
      {shelf.map((entry) =>
        entry.kind === 'dossier' ? (
          <DossierRow key={entry.id} entry={entry} now={now} onRemoved={onRemoved} />
        ) : (
          <DamagedRow key={entry.id} entry={entry} now={now} onRemoved={onRemoved} />
        ),
      )}
    </ul>
  )
}
