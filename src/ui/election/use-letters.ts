import { useEffect, useState } from 'react'
import type { Model } from '#assembly/template.ts'

/** The letters and the guides of an election, as two files: together they are the heaviest text of the tool. */
const loadLetters = async (): Promise<readonly Model[]> => {
  const [letters, guides] = await Promise.all([
    import('virtual:paraphe/companions/election-cse/courriers-cse'),
    import('virtual:paraphe/companions/election-cse'),
  ])
  return [...letters.default, ...guides.default]
}

/** The letters and the guides of an election, loaded with the first page that offers them; nothing until then. */
export function useLetters(): readonly Model[] | undefined {
  const [letters, setLetters] = useState<readonly Model[]>()
  useEffect(() => {
    let isShown = true
    void loadLetters().then((loaded) => {
      if (isShown) setLetters(loaded)
    })
    return () => {
      isShown = false
    }
  }, [])
  return letters
}
