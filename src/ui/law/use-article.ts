import { useEffect, useState } from 'react'
import { type ReadArticle, readArticle } from './read-article.ts'

export type Reading =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly article: ReadArticle }
  /** No text under that key, or its file could not be fetched. */
  | { readonly state: 'failed' }

const READING: Reading = { state: 'reading' }

/** The text of an article, read from the tool’s own files when it is asked for; nothing is read without a key. */
export function useArticle(key: string | undefined): Reading {
  const [read, setRead] = useState<{ readonly key: string; readonly reading: Reading }>()
  useEffect(() => {
    if (key === undefined) return
    let isCurrent = true
    const keep = (reading: Reading): void => {
      if (isCurrent) setRead({ key, reading })
    }
    readArticle(key).then(
      (article) => keep(article ? { state: 'read', article } : { state: 'failed' }),
      () => keep({ state: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [key])
  return read !== undefined && read.key === key ? read.reading : READING
}
