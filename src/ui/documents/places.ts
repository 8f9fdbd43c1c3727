import { useMemo } from 'react'
import type { DocumentNode } from '#model/document.ts'
import type { Places } from './paper-context.ts'

/** The numbers and titles of a document. The same ones as before are the same object: references are not drawn again for nothing. */
export function usePlaces(document: DocumentNode): Places {
  const clauses = document.children.flatMap((part) => part.children)
  const titles = Object.fromEntries(clauses.map(({ id, title }) => [id, title]))
  const written = JSON.stringify({ numbers: document.numbers, titles } satisfies Places)
  return useMemo<Places>(() => JSON.parse(written), [written])
}
