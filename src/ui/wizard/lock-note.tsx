import type { ReactElement } from 'react'
import { typeset } from '#assembly/typography.ts'
import { showArticle } from '#model/article.ts'
import { lockKindOf } from '#model/bound.ts'
import type { CrossedBound } from '#model/problem.ts'
import { crossedWords } from '#questions/bound-sentences.ts'
import { LawRef } from '#ui/kit/law-ref.tsx'
import { LockMessage } from '#ui/kit/lock-message.tsx'

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
            law={<LawRef>{showArticle(bound.sources[0])}</LawRef>}
          >
            {typeset(`${lead} ${rest}`)}
          </LockMessage>
        )
      })}
    </>
  )
}
