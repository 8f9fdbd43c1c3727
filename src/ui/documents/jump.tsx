import type { ReactElement, ReactNode } from 'react'
import { LIVE_PAPER_ID } from './clause-anchor.ts'
import { showOnPage } from './show-on-sheet.ts'

type Props = {
  /** The first of these selectors that the page has. */
  readonly to: readonly string[]
  readonly children: ReactNode
}

/** A press that goes to a place of what the answers make. The hash is the router’s: focus moves, the address stays. */
export function Jump({ to, children }: Props): ReactElement {
  return (
    <a
      href={`#${LIVE_PAPER_ID}`}
      onClick={(event) => {
        event.preventDefault()
        const [target] = to.flatMap((place) => window.document.querySelector<HTMLElement>(place) ?? [])
        if (!target) return
        target.focus({ preventScroll: true })
        showOnPage(target, { block: 'start', isGentle: false })
      }}
    >
      {children}
    </a>
  )
}
