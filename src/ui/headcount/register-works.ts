import type { CalendarDate } from '#model/calendar-date.ts'
import { type ParameterTable, parametersAt } from '#model/parameters.ts'
import { type RecognisedTable, recogniseColumns } from '#register/columns.ts'
import { readSpreadsheet } from '#register/read-spreadsheet.ts'
import { decodeText, readText } from '#register/read-text.ts'
import { countElectors, type ElectorCount } from './count-electors.ts'
import { countRegister, type RegisterCount } from './count-register.ts'

/** The law’s figures, as a worker can be given them. */
export type Figures = { readonly parameters: ParameterTable; readonly date: CalendarDate }

type With<Count extends (asked: never, parameters: never) => unknown> = Parameters<Count>[0] & {
  readonly figures: Figures
}

/** All that is done to a register away from the page. */
const REGISTER_WORKS = {
  /** The table of a file, its columns recognised; nothing when it is not what its name says. */
  read: async ({ bytes, isSpreadsheet }: FileAsked): Promise<RecognisedTable | undefined> => {
    if (!isSpreadsheet) return recogniseColumns(readText(decodeText(bytes)))
    try {
      return recogniseColumns(await readSpreadsheet(bytes))
    } catch (error) {
      // Whatever the library finds wrong, the file is not a spreadsheet it reads.
      if (error instanceof Error) return undefined
      throw error
    }
  },
  paste: async ({ text }: { readonly text: string }): Promise<RecognisedTable> =>
    recogniseColumns(readText(text)),
  count: async ({ figures, ...asked }: With<typeof countRegister>): Promise<RegisterCount> =>
    countRegister(asked, parametersOf(figures)),
  electors: async ({ figures, ...asked }: With<typeof countElectors>): Promise<ElectorCount> =>
    countElectors(asked, parametersOf(figures)),
} as const

type FileAsked = { readonly bytes: Uint8Array; readonly isSpreadsheet: boolean }

const parametersOf = ({ parameters, date }: Figures) => parametersAt(parameters, date)

type Works = typeof REGISTER_WORKS
export type RegisterWork = keyof Works
export type Asked<W extends RegisterWork> = Parameters<Works[W]>[0]
export type Answered<W extends RegisterWork> = Awaited<ReturnType<Works[W]>>

/** What a worker is told to do; exactly one work, and what it is asked with. */
export type RegisterOrder = {
  readonly [W in RegisterWork]: { readonly work: W; readonly asked: Asked<W> }
}[RegisterWork]

/** Does what an order says. */
export function fulfil(order: RegisterOrder): Promise<Answered<RegisterWork>> {
  switch (order.work) {
    case 'read':
      return REGISTER_WORKS.read(order.asked)
    case 'paste':
      return REGISTER_WORKS.paste(order.asked)
    case 'count':
      return REGISTER_WORKS.count(order.asked)
    case 'electors':
      return REGISTER_WORKS.electors(order.asked)
  }
}
