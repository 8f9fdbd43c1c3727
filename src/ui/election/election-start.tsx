import type { ReactElement } from 'react'
import { Redirect } from 'wouter'
import { pageOf } from '#ui/page-of-fact.ts'
import { electionHref, electPageHref } from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { nextToAnswer } from './next-to-answer.ts'

/** Leads to the first question the election waits for; to its calendar and its papers when none is left. */
export function ElectionStart({ dossier, draft }: Work): ReactElement {
  const next = nextToAnswer(draft)
  const page = next === undefined ? undefined : pageOf(next)
  const href = page ? electPageHref(dossier.id, page) : electionHref(dossier.id)
  // The router writes the « # » itself.
  return <Redirect to={href.slice(1)} replace />
}
