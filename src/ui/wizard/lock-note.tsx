import type { ReactElement } from 'react'
import { typeset } from '#assembly/typography.ts'
import { lockKindOf } from '#model/bound.ts'
import type { CrossedBound } from '#model/problem.ts'
import { crossedWords } from '#questions/bound-sentences.ts'
import { LockMessage } from '#ui/kit/lock-message.tsx'
import { ArticleRef } from '#ui/law/article-ref.tsx'

/** What the law says of a figure as it is typed, one message a bound it crosses. */
export function LockNote({ crossed }: { readonly crossed: readonly CrossedBound[] }): ReactElement {
  return (
    <>
      {crossed.map((one) => {
        const { bound } = one
        const { lead, rest } = crossedWords(one)
        const kind = lockKindOf(bound)
        return (
          <LockMessage
            key={bound.id}
            kind={kind}
            {...(kind === 'justify' ? { title: 'Possible, avec un motif' } : {})}
            law={<ArticleRef article={bound.sources[0]} extract={bound.extrait} />}
          >
            {typeset(`${lead} ${rest}`)}
          </LockMessage>
        )
      })}
    </>
  )
}
