import type { Dossier } from '#model/dossier.ts'
import { electPageHref, type Page, questionHref } from '#ui/routes.ts'

/** A page of questions, and the way one went through it. */
export type LastPage = Page & { readonly isOnElectionPath: boolean }

/** A member’s own subject is on both paths: what follows its address says that one came for the election. */
const ELECTION = 'elire'

/** The last page as a dossier keeps it: `part/step`, or `part/step/elire`. */
export const writeLastPage = ({ part, step, isOnElectionPath }: LastPage): string =>
  isOnElectionPath ? `${part}/${step}/${ELECTION}` : `${part}/${step}`

export function readLastPage({ lastPage }: Dossier): LastPage | undefined {
  const [part, step, way] = lastPage?.split('/') ?? []
  return part && step ? { part, step, isOnElectionPath: way === ELECTION } : undefined
}

export const lastPageHref = (dossierId: string, { part, step, isOnElectionPath }: LastPage): string =>
  isOnElectionPath ? electPageHref(dossierId, { part, step }) : questionHref(dossierId, { part, step })
