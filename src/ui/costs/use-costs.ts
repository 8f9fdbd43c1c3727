import { useEffect, useState } from 'react'
import type { Cost } from '#model/cost.ts'

/** What is priced, loaded with the first page that shows it; nothing until then. */
export function useCosts(): readonly Cost[] | undefined {
  const [costs, setCosts] = useState<readonly Cost[]>()
  useEffect(() => {
    let isShown = true
    void import('virtual:paraphe/costs').then(({ default: loaded }) => {
      if (isShown) setCosts(loaded)
    })
    return () => {
      isShown = false
    }
  }, [])
  return costs
}
