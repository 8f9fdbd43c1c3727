import { type RefObject, useEffect, useRef } from 'react'
import type { Assembly } from '#assembly/assemble.ts'
import type { DocumentNode } from '#model/document.ts'
import { changesBetween } from './changes.ts'
import { clauseAnchor } from './clause-anchor.ts'
import { isInView, scrollsAlone, showOnSheet } from './show-on-sheet.ts'

type Follow = { readonly page: string; readonly facts: readonly string[]; readonly assembly: Assembly }

/** Keeps the sheet at the words being written: the first article of the page when it opens, then each one that changes. */
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
      const first = firstArticle(assembly, facts)
      if (first) openAt(paper, first)
    } else if (before.document !== document) {
      const [changed] = changesBetween(before.document, document).keys()
      if (changed) moveTo(paper, changed)
    }
  }, [sheet, page, facts, assembly])
}

function firstArticle({ articlesByFact, document }: Assembly, facts: readonly string[]): string | undefined {
  const ids = new Set(facts.flatMap((fact) => articlesByFact.get(fact) ?? []))
  return document.children.flatMap((part) => part.children).find(({ id }) => ids.has(id))?.id
}

/** At once, without a movement to follow; twice, since articles never seen yet have a guessed height. */
function openAt(paper: HTMLElement, id: string): void {
  const article = articleOf(paper, id)
  if (!article) return
  const jump = () => {
    const top = paper.scrollTop + article.getBoundingClientRect().top - paper.getBoundingClientRect().top
    paper.scrollTo?.({ top, behavior: 'instant' })
  }
  jump()
  requestAnimationFrame(jump)
}

/** Gently, and only when the changed words are out of view. */
function moveTo(paper: HTMLElement, id: string): void {
  const article = articleOf(paper, id)
  if (!article) return
  const changed = article.querySelector('[data-changed]') ?? article
  if (isInView(paper, changed)) return
  const { top } = article.getBoundingClientRect()
  const fits = changed.getBoundingClientRect().bottom - top < paper.clientHeight
  if (fits) showOnSheet(paper, article, 'start')
  else showOnSheet(paper, changed)
}

function articleOf(paper: HTMLElement, id: string): Element | null {
  return paper.querySelector(`#${CSS.escape(clauseAnchor(id))}`)
}
