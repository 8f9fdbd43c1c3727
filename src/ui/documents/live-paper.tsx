import { type ReactElement, useCallback, useMemo, useRef, useState } from 'react'
import type { DocumentNode } from '#model/document.ts'
import type { Draft } from '#ui/draft.ts'
import { BlankCount } from '#ui/kit/blank-count.tsx'
import { factHref } from '#ui/page-of-fact.ts'
import { type Arrivals, changesBetween, NO_ARRIVALS, withArrivals } from './changes.ts'
import styles from './live-paper.module.css'
import { LiveSide } from './live-side.tsx'
import { Paper } from './paper.tsx'
import { sayChanges } from './say-changes.ts'
import { useBlankWalk } from './use-blank-walk.ts'
import { useJustChanged } from './use-just-changed.ts'
import { usePaperFollow } from './use-paper-follow.ts'

type Props = {
  readonly dossierId: string
  readonly draft: Draft
  /** The page of questions beside the sheet: changes are marked since it was opened. */
  readonly page: string
  /** The facts that page asks: the sheet opens at the first article they write. */
  readonly facts: readonly string[]
}

/** The agreement beside the questions: it follows the answers a moment later, so that typing never waits. */
export function LivePaper({ dossierId, draft, page, facts }: Props): ReactElement {
  // Not deferred: one drawing of field and sheet together is faster than two, even on a slow machine (see the bench).
  const { document } = draft.assembly
  const opened = useOpened(page, draft.assembly.document)
  const { before, arrivals } = opened
  const changes = useMemo(() => changesBetween(before, document, arrivals), [before, arrivals, document])
  const hrefOf = useCallback((fact: string) => factHref(dossierId, fact), [dossierId])
  const sheet = useRef<HTMLElement>(null)
  const goToNextBlank = useBlankWalk(sheet)
  const justChanged = useJustChanged(document, page, sayChanges)
  usePaperFollow(sheet, { page, facts, assembly: draft.assembly })
  return (
    <LiveSide
      title="Votre accord"
      justChanged={justChanged}
      aside={
        <span className={styles['walk']}>
          <BlankCount count={draft.blanks.length} onPress={goToNextBlank} />
          {draft.blanks.length > 0 && (
            <span className={styles['key']} aria-hidden="true">
              <kbd>n</kbd>
            </span>
          )}
        </span>
      }
    >
      <Paper document={document} changes={changes} hrefOf={hrefOf} ref={sheet} isFramed />
    </LiveSide>
  )
}

type Opened = { readonly page: string; readonly before: DocumentNode; readonly arrivals: Arrivals }

/** The document as it was when the page was opened, and the articles that came since. */
function useOpened(page: string, now: DocumentNode): Opened {
  const [opened, setOpened] = useState<Opened>({ page, before: now, arrivals: NO_ARRIVALS })
  const kept = opened.page === page ? opened : { page, before: now, arrivals: NO_ARRIVALS }
  const arrivals = withArrivals(kept.before, now, kept.arrivals)
  const current = arrivals === kept.arrivals ? kept : { ...kept, arrivals }
  if (current !== opened) setOpened(current)
  return current
}
