import type { ReactElement } from 'react'
import type { Draft } from '#ui/draft.ts'
import { BlankMark } from '#ui/kit/blank-mark.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { PeekBar } from '#ui/kit/peek-bar.tsx'
import { clauseAnchor, LIVE_PAPER_ID } from './clause-anchor.ts'
import { Jump } from './jump.tsx'
import { mainArticle } from './main-article.ts'

type Props = { readonly draft: Draft; readonly facts: readonly string[] }

/** Under two panes: the article being written, and the first blank, one press away. */
export function PaperPeek({ draft, facts }: Props): ReactElement {
  const { document } = draft.assembly
  const article = mainArticle(draft.assembly, facts)
  const number = article && document.numbers[article.id]
  return (
    <PeekBar>
      <Jump to={[...(article ? [`#${clauseAnchor(article.id)}-titre`] : []), `#${LIVE_PAPER_ID}`]}>
        {number ? `Lire l’article ${number}` : 'Lire votre accord'} <Icon name="arrowDown" />
      </Jump>
      {draft.blanks.length > 0 && (
        <Jump to={['[data-blank]']}>
          <BlankMark>
            {draft.blanks.length} blanc{draft.blanks.length > 1 ? 's' : ''}
          </BlankMark>
        </Jump>
      )}
    </PeekBar>
  )
}
