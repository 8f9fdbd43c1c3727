/** Brings a part of the sheet into view: inside the sheet when it scrolls by itself, with the page otherwise. */
export function showOnSheet(
  sheet: HTMLElement | null,
  target: Element,
  block: 'start' | 'center' = 'center',
): void {
  if (!sheet) return
  if (!scrollsAlone(sheet)) {
    target.scrollIntoView?.({ block: block === 'start' ? 'start' : 'center' })
    return
  }
  const { top, height } = target.getBoundingClientRect()
  const frame = sheet.getBoundingClientRect()
  const room = block === 'start' ? EDGE : Math.max(EDGE, (frame.height - height) / 2)
  sheet.scrollTo?.({ top: sheet.scrollTop + top - frame.top - room })
}

/** Whether a part of the sheet is wholly in view, or fills the view. */
export function isInView(sheet: HTMLElement, target: Element): boolean {
  const { top, bottom } = target.getBoundingClientRect()
  const frame = sheet.getBoundingClientRect()
  return top >= frame.top && bottom <= frame.bottom
}

/** Whether the sheet has its own scroll: beside the questions, not after them. */
export function scrollsAlone(sheet: HTMLElement): boolean {
  return sheet.scrollHeight > sheet.clientHeight && getComputedStyle(sheet).overflowY === 'auto'
}

// Air above an article brought to the top of the sheet.
const EDGE = 32
