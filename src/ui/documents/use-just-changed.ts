import { useEffect, useState } from 'react'
import type { DocumentNode } from '#model/document.ts'
import { sayChanges } from './say-changes.ts'

/** Rest after the last key before the change is said: a screen reader is not interrupted at each of them. */
const REST = 900

type Said = { readonly page: string; readonly document: DocumentNode; readonly words: string | undefined }

/** What the last run of typing changed in the document, in one sentence, once typing rests. */
export function useJustChanged(document: DocumentNode, page: string): string | undefined {
  const [said, setSaid] = useState<Said>({ page, document, words: undefined })
  if (said.page !== page) setSaid({ page, document, words: undefined })
  useEffect(() => {
    if (said.page !== page || said.document === document) return
    const rest = setTimeout(() => {
      setSaid({ page, document, words: sayChanges(said.document, document) ?? said.words })
    }, REST)
    return () => clearTimeout(rest)
  }, [said, document, page])
  return said.page === page ? said.words : undefined
}
