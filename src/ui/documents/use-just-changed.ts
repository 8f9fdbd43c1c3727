import { useEffect, useState } from 'react'

/** Rest after the last key before the change is said: a screen reader is not interrupted at each of them. */
const REST = 900

type Said<C> = { readonly page: string; readonly content: C; readonly words: string | undefined }

/** What the last run of typing changed in a content, in one sentence, once typing rests; `sayChange` stays the same function. */
export function useJustChanged<C>(
  content: C,
  page: string,
  sayChange: (before: C, now: C) => string | undefined,
): string | undefined {
  const [said, setSaid] = useState<Said<C>>({ page, content, words: undefined })
  if (said.page !== page) setSaid({ page, content, words: undefined })
  useEffect(() => {
    if (said.page !== page || said.content === content) return
    const rest = setTimeout(() => {
      setSaid({ page, content, words: sayChange(said.content, content) ?? said.words })
    }, REST)
    return () => clearTimeout(rest)
  }, [said, content, page, sayChange])
  return said.page === page ? said.words : undefined
}
