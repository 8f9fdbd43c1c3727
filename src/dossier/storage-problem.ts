import type { Problem } from '#model/problem.ts'

// The second name is Firefox's, before it took the common one.
const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']

/** Why the browser would not store: full, or refused (private window, forbidden storage, blocked). Throws our own bugs again. */
export function storageProblem(error: unknown): Problem {
  if (!(error instanceof DOMException)) throw error
  return { code: FULL.includes(error.name) ? 'storage-full' : 'storage-refused', severity: 'blocking' }
}
