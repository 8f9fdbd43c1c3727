import { useEffect, useState } from 'react'
import type { ReadingTable } from '#assembly/readings.ts'

/** The other readings of the articles, loaded with the first page that shows them; nothing until then. */
export function useReadings(): ReadingTable | undefined {
  const [readings, setReadings] = useState<ReadingTable>()
  useEffect(() => {
    let isShown = true
    void import('virtual:paraphe/readings/accord-entreprise').then(({ default: loaded }) => {
      if (isShown) setReadings(loaded)
    })
    return () => {
      isShown = false
    }
  }, [])
  return readings
}
