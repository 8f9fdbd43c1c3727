import { glide } from './glide.ts'

/** Air above an article brought to the top of the sheet. */
const EDGE = 24
/** Room for the bar that stays at the top of a page. */
const UNDER_BAR = 88

type Way = { readonly block: 'start' | 'center'; readonly isGentle: boolean }

/** Brings a part of the sheet into view: inside the sheet when it scrolls by itself, with the page otherwise. */
export function showOnSheet(sheet: HTMLElement | null, target: Element, { block, isGentle }: Way): void {
  if (!sheet) return
  if (!scrollsAlone(sheet)) {
    showOnPage(target, { block, isGentle: false })
    return
  }
  const away = () => {
    const { top, height } = target.getBoundingClientRect()
    const room = block === 'start' ? EDGE : Math.max(EDGE, (sheet.clientHeight - height) / 2)
    const wanted = top - sheet.getBoundingClientRect().top - room
    const furthest = sheet.scrollHeight - sheet.clientHeight - sheet.scrollTop
    return Math.max(-sheet.scrollTop, Math.min(wanted, furthest))
  }
  glide((pixels) => sheet.scrollBy?.(0, pixels), away, isGentle)
}

/** Brings a part of a sheet that scrolls with the page into view, under what stays at the top. */
export function showOnPage(target: Element, { block, isGentle }: Way): void {
  const page = document.documentElement
  const away = () => {
    const { top, height } = target.getBoundingClientRect()
    const wanted =
      top - (block === 'start' ? UNDER_BAR : Math.max(UNDER_BAR, (page.clientHeight - height) / 2))
    const furthest = page.scrollHeight - page.clientHeight - page.scrollTop
    return Math.max(-page.scrollTop, Math.min(wanted, furthest))
  }
  glide((pixels) => window.scrollBy(0, pixels), away, isGentle)
}

/** Whether a part of the sheet is wholly in view. */
export function isInView(sheet: HTMLElement, target: Element): boolean {
  const { top, bottom } = target.getBoundingClientRect()
  const frame = sheet.getBoundingClientRect()
  return top >= frame.top && bottom <= frame.bottom
}

/** Whether the sheet has its own scroll: beside the questions, not after them. */
export function scrollsAlone(sheet: HTMLElement): boolean {
  return sheet.scrollHeight > sheet.clientHeight && getComputedStyle(sheet).overflowY === 'auto'
}
