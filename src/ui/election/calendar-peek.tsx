import type { ReactElement } from 'react'
import { LIVE_PAPER_ID } from '#ui/documents/clause-anchor.ts'
import { Jump } from '#ui/documents/jump.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { PeekBar } from '#ui/kit/peek-bar.tsx'

/** Under two panes: the calendar is one press away. */
export function CalendarPeek(): ReactElement {
  return (
    <PeekBar>
      <Jump to={[`#${LIVE_PAPER_ID}`]}>
        Voir le calendrier <Icon name="arrowDown" />
      </Jump>
    </PeekBar>
  )
}
