import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { showOnSheet } from './show-on-sheet.ts'

const FIELDS = 'input, select, textarea, [contenteditable]'

/**
 * Goes from blank to blank on the sheet, by the returned function or by the key `n`. A single letter is a shortcut only
 * while the focus is on the sheet or beside it, never elsewhere on the page (WCAG 2.1.4).
 */
export function useBlankWalk(sheet: RefObject<HTMLElement | null>): () => void {
  const last = useRef<Element | undefined>(undefined)
  const goToNext = useCallback(() => {
    const all = [...(sheet.current?.querySelectorAll<HTMLElement>('[data-blank]') ?? [])]
    // What is folded away cannot take the focus.
    const blanks = all.filter((blank) => !blank.closest('details:not([open])'))
    const focused = blanks.find((blank) => blank === document.activeElement)
    const next = nextOf(blanks, focused ?? last.current, sheet.current)
    if (!next) return
    last.current = next
    next.focus({ preventScroll: true })
    showOnSheet(sheet.current, next, { block: 'center', isGentle: true })
  }, [sheet])
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const isModified = event.ctrlKey || event.metaKey || event.altKey
      const target = event.target instanceof Element ? event.target : undefined
      const isHere = target && sheet.current?.parentElement?.contains(target) && !target.matches(FIELDS)
      if (event.key !== 'n' || isModified || !isHere) return
      event.preventDefault()
      goToNext()
    }
    window.addEventListener('keydown', walk)
    return () => window.removeEventListener('keydown', walk)
  }, [goToNext, sheet])
  return goToNext
}

/** The blank after the last one reached; at first, the first one from what is in view; after the last, the first. */
function nextOf(
  blanks: readonly HTMLElement[],
  last: Element | undefined,
  sheet: HTMLElement | null,
): HTMLElement | undefined {
  if (last?.isConnected) {
    const after = blanks.find(
      (blank) => last.compareDocumentPosition(blank) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    return after ?? blanks[0]
  }
  const top = Math.max(0, sheet?.getBoundingClientRect().top ?? 0)
  return blanks.find((blank) => blank.getBoundingClientRect().top >= top) ?? blanks[0]
}
