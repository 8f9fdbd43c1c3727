import { type RefObject, useEffect, useRef } from 'react'
import { isInView, scrollsAlone, showOnSheet } from './show-on-sheet.ts'

type Follow<C> = {
  /** The page of questions beside the sheet. */
  readonly page: string
  readonly content: C
  /** Where the sheet stands when the page opens. */
  readonly openingOf: (sheet: HTMLElement) => Element | null
  /** The first part of the sheet that a new content changed. */
  readonly changedIn: (sheet: HTMLElement, before: C, now: C) => Element | null
}

/** Keeps the sheet at what is being written: the place of the page when it opens, then each one that changes. */
export function useSheetFollow<C>(sheet: RefObject<HTMLElement | null>, given: Follow<C>): void {
  const { page, content, openingOf, changedIn } = given
  const last = useRef<{ readonly page: string; readonly content: C } | undefined>(undefined)
  useEffect(() => {
    const shown = sheet.current
    const before = last.current
    last.current = { page, content }
    if (!shown || !scrollsAlone(shown)) return
    if (before?.page !== page) {
      const place = openingOf(shown)
      if (place) showOnSheet(shown, place, { block: 'start', isGentle: false })
    } else if (before.content !== content) {
      const place = changedIn(shown, before.content, content)
      if (place) follow(shown, place)
    }
  }, [sheet, page, content, openingOf, changedIn])
}

/** Gently, and only when what changed is out of view. */
function follow(sheet: HTMLElement, place: Element): void {
  const changed = place.querySelector('[data-changed]') ?? place
  if (isInView(sheet, changed)) return
  const fits = changed.getBoundingClientRect().bottom - place.getBoundingClientRect().top < sheet.clientHeight
  const isNew = changed === place || changed === place.children[1]
  showOnSheet(sheet, fits || isNew ? place : changed, {
    block: fits || isNew ? 'start' : 'center',
    isGentle: true,
  })
}
