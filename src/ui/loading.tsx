import type { ReactElement } from 'react'
import { Page } from '#ui/kit/page.tsx'

/** Shown while a page is read from this computer: a moment, rarely seen. */
export function Loading(): ReactElement {
  return (
    <Page>
      <p role="status">Ouverture…</p>
    </Page>
  )
}
