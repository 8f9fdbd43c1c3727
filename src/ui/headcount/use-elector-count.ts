import { useEffect, useState } from 'react'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { RegisterRow } from '#register/register.ts'
import type { StructureElectorale } from '#rules/regime-electoral.ts'
import { askRegister, figuresOfToday } from './ask-register.ts'
import type { ElectorCount } from './count-electors.ts'

type Asked = {
  readonly rows: readonly RegisterRow[]
  /** Nothing while no date is written. */
  readonly premierTour: CalendarDate | undefined
  readonly structure: StructureElectorale
  readonly effectif: number
}

/** The electors at a date, and the date they are of: while another is counted, they stay. */
export type DatedCount = { readonly premierTour: CalendarDate; readonly count: ElectorCount }

/** Counts the electors away from the page, each time the date is another one. */
export function useElectorCount({ rows, premierTour, structure, effectif }: Asked): DatedCount | undefined {
  const [counted, setCounted] = useState<DatedCount>()
  const [failure, setFailure] = useState<unknown>()
  // Our own mistake, made away from the page: the error boundary saves the dossier and says so.
  if (failure !== undefined) throw failure
  useEffect(() => {
    if (premierTour === undefined) return
    let isWanted = true
    const count = async (): Promise<void> => {
      try {
        const figures = await figuresOfToday()
        const found = await askRegister('electors', { rows, premierTour, structure, effectif, figures })
        if (isWanted) setCounted({ premierTour, count: found })
      } catch (error) {
        if (isWanted) setFailure(error)
      }
    }
    void count()
    return () => {
      isWanted = false
    }
  }, [rows, premierTour, structure, effectif])
  return counted
}
