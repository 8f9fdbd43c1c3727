import { useEffect, useState } from 'react'
import type { Model } from '#assembly/template.ts'

/** What may go with the agreement, loaded with the first page that offers it; nothing until then. */
export function useCompanions(): readonly Model[] | undefined {
  const [companions, setCompanions] = useState<readonly Model[]>()
  useEffect(() => {
    let isShown = true
    void import('virtual:paraphe/companions/accord-entreprise').then(({ default: loaded }) => {
      if (isShown) setCompanions(loaded)
    })
    return () => {
      isShown = false
    }
  }, [])
  return companions
}
