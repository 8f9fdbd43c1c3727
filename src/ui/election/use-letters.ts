import { useEffect, useState } from 'react'
import type { Model } from '#assembly/template.ts'

/** The guide and the letters of an election, loaded with the first page that offers them; nothing until then. */
export function useLetters(): readonly Model[] | undefined {
  const [letters, setLetters] = useState<readonly Model[]>()
  useEffect(() => {
    let isShown = true
    void import('virtual:paraphe/companions/election-cse').then(({ default: loaded }) => {
      if (isShown) setLetters(loaded)
    })
    return () => {
      isShown = false
    }
  }, [])
  return letters
}
