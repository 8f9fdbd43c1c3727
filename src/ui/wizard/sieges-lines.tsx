import type { ReactElement } from 'react'
import type { Draft } from '#ui/draft.ts'
import { SiegesTable } from '#ui/law/sieges-table.tsx'

/** The lines of the table of seats around the one that applies to the dossier. */
export function SiegesLines({ draft }: { readonly draft: Draft }): ReactElement | undefined {
  const effectif = draft.environment.resolve('effectifCse')
  if (effectif.state !== 'known' || typeof effectif.value !== 'number') return undefined
  return <SiegesTable effectif={effectif.value} parameters={draft.ground.parameters} />
}
