import type { ReactElement, ReactNode } from 'react'
import type { Dossier } from '#model/dossier.ts'
import { Frame } from './frame.tsx'
import { BackLink } from './kit/back-link.tsx'
import { dossierHref, homeHref } from './routes.ts'

type Props = {
  readonly dossier: Dossier
  /** The page's own title, in the window's. */
  readonly title: string
  /** What the page is called where one reads the way to it. */
  readonly here: string
  /** The way back; a page that lays its own head out has none here. */
  readonly back?: string
  readonly children: ReactNode
}

/** The frame of a page of a dossier: the way to it, and the way back to the dossier. */
export function DossierFrame({ dossier, title, here, back, children }: Props): ReactElement {
  const crumbs = [
    { label: 'Dossiers', href: homeHref },
    { label: dossier.name, href: dossierHref(dossier.id) },
    { label: here },
  ]
  return (
    <Frame title={title} crumbs={crumbs} isExample={dossier.example !== undefined}>
      {back !== undefined && <BackLink href={dossierHref(dossier.id)}>{back}</BackLink>}
      {children}
    </Frame>
  )
}
