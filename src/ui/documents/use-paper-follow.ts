import type { RefObject } from 'react'
import type { Assembly } from '#assembly/assemble.ts'
import type { DocumentNode } from '#model/document.ts'
import { changesBetween } from './changes.ts'
import { clauseAnchor } from './clause-anchor.ts'
import { mainArticle } from './main-article.ts'
import { useSheetFollow } from './use-sheet-follow.ts'

type Follow = { readonly page: string; readonly facts: readonly string[]; readonly assembly: Assembly }

/** Keeps the sheet at the words being written: the article of the page when it opens, then each one that changes. */
export function usePaperFollow(
  sheet: RefObject<HTMLElement | null>,
  { page, facts, assembly }: Follow,
): void {
  useSheetFollow(sheet, {
    page,
    content: assembly.document,
    openingOf: (paper) => articleOf(paper, mainArticle(assembly, facts)?.id),
    changedIn: firstChanged,
  })
}

function firstChanged(paper: HTMLElement, before: DocumentNode, now: DocumentNode): Element | null {
  const [changed] = changesBetween(before, now).keys()
  return articleOf(paper, changed)
}

function articleOf(paper: HTMLElement, id: string | undefined): Element | null {
  return id === undefined ? null : paper.querySelector(`#${CSS.escape(clauseAnchor(id))}`)
}
