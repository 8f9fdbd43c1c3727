import { type ReactElement, type ReactNode, useEffect } from 'react'
import { Band, type Crumb } from '#ui/kit/band.tsx'
import { Foot } from '#ui/kit/foot.tsx'
import { Page } from '#ui/kit/page.tsx'
import { SampleTag } from '#ui/kit/sample-tag.tsx'
import { useApp } from './app-context.ts'
import { homeHref, ROUTES } from './routes.ts'
import { SaveState } from './save-state.tsx'

type Props = {
  /** The page's own title; the tool's name follows it in the window's. */
  readonly title: string
  readonly crumbs?: readonly Crumb[]
  readonly isExample?: boolean
  readonly children: ReactNode
}

const FOOT_LINKS = [
  { label: 'Confidentialité et preuve', href: `#${ROUTES.privacy}` },
  { label: 'Accessibilité', href: `#${ROUTES.accessibility}` },
  { label: 'Aide', href: `#${ROUTES.help}` },
]

/** The frame of every page: where one is, what is saved, the promise. */
export function Frame({ title, crumbs = [], isExample = false, children }: Props): ReactElement {
  const loaded = useApp((state) => state.loaded)
  useEffect(() => {
    document.title = `${title} — Paraphe`
  }, [title])
  return (
    <>
      <Band homeHref={homeHref} crumbs={crumbs} sample={isExample ? <SampleTag /> : undefined}>
        <SaveState />
      </Band>
      <Page>{children}</Page>
      <Foot links={FOOT_LINKS}>
        {loaded && (
          <p>
            Modèle {loaded.model.version}, état du droit au {shortDate(loaded.lawDate)}
          </p>
        )}
      </Foot>
    </>
  )
}

/** `2026-03-01` → `01/03/2026`. */
function shortDate(date: string): string {
  return date.split('-').reverse().join('/')
}
