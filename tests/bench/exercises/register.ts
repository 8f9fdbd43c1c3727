import shippedGround from 'virtual:paraphe/ground'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { RecognisedTable } from '#register/columns.ts'
import type { RegisterCount } from '#ui/headcount/count-register.ts'
import { fulfil } from '#ui/headcount/register-works.ts'
import type { ReadMaterial } from '../writers/materials.ts'

/** Milliseconds, one a run: the file unfolded and its columns recognised, then twenty-four months counted. */
export type RegisterTimes = {
  readonly csv: readonly number[]
  readonly xlsx: readonly number[]
  readonly count: readonly number[]
  readonly electors: readonly number[]
  /** Lines counted, for the bench to know that nothing was left out. */
  readonly rows: number
}

/** Reads and counts the register of the bench, as the worker of the page does. */
export async function timeRegister(read: ReadMaterial, rounds: number): Promise<RegisterTimes> {
  const date = '2026-11-22' as CalendarDate
  const figures = { parameters: shippedGround.parameters, date }
  const times = {
    csv: [] as number[],
    xlsx: [] as number[],
    count: [] as number[],
    electors: [] as number[],
    rows: 0,
  }
  for (let round = 0; round < rounds; round += 1) {
    const open = async (name: string, isSpreadsheet: boolean): Promise<RecognisedTable> => {
      const bytes = new Uint8Array(await read(name))
      const start = performance.now()
      const table = await fulfil({ work: 'read', asked: { bytes, isSpreadsheet } })
      times[isSpreadsheet ? 'xlsx' : 'csv'].push(performance.now() - start)
      return table as RecognisedTable
    }
    await open('register.xlsx', true)
    const { body, columns } = await open('register.csv', false)
    const start = performance.now()
    const asked = { body, columns, today: date, structure: 'autre', figures } as const
    const count = (await fulfil({ work: 'count', asked })) as RegisterCount
    times.count.push(performance.now() - start)
    const again = performance.now()
    await fulfil({
      work: 'electors',
      asked: { rows: count.rows, premierTour: date, structure: 'autre', effectif: 1, figures },
    })
    times.electors.push(performance.now() - again)
    times.rows = count.rows.length
  }
  return times
}
