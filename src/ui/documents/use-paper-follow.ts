import { type RefObject, useEffect, useRef } from 'react'
import type { Assembly } from '#assembly/assemble.ts'
import type { DocumentNode } from '#model/document.ts'
import { changesBetween } from './changes.ts'
import { clauseAnchor } from './clause-anchor.ts'
import { mainArticle } from './main-article.ts'
import { isInView, scrollsAlone, showOnSheet } from './show-on-sheet.ts'

type Follow = { readonly page: string; readonly facts: readonly string[]; readonly assembly: Assembly }

/** Keeps the sheet at the words being written: the article of the page when it opens, then each one that changes. */
export function usePaperFollow(
  sheet: RefObject<HTMLElement | null>,
  { page, facts, assembly }: Follow,
): void {
  const last = useRef<{ readonly page: string; readonly document: DocumentNode } | undefined>(undefined)
  useEffect(() => {
    const paper = sheet.current
    const before = last.current
    const { document } = assembly
    last.current = { page, document }
    if (!paper || !scrollsAlone(paper)) return
    if (before?.page !== page) {
      const article = articleOf(paper, mainArticle(assembly, facts)?.id)
      if (article) showOnSheet(paper, article, { block: 'start', isGentle: false })
    } else if (before.document !== document) {
      const [changed] = changesBetween(before.document, document).keys()
      const article = articleOf(paper, changed)
      if (article) follow(paper, article)
    }
  }, [sheet, page, facts, assembly])
}

/** Gently, and only when the changed words are out of view. */
function follow(paper: HTMLElement, article: Element): void {
  const changed = article.querySelector('[data-changed]') ?? article
  if (isInView(paper, changed)) return
  const fits =
    changed.getBoundingClientRect().bottom - article.getBoundingClientRect().top < paper.clientHeight
  const isNew = changed === article || changed === article.children[1]
  showOnSheet(paper, fits || isNew ? article : changed, {
    block: fits || isNew ? 'start' : 'center',
    isGentle: true,
  })
}

function articleOf(paper: HTMLElement, id: string | undefined): Element | null {
  return id === undefined ? null : paper.querySelector(`#${CSS.escape(clauseAnchor(id))}`)
}
