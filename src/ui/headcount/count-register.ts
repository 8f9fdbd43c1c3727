import type { CalendarDate } from '#model/calendar-date.ts'
import type { Finding } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Columns } from '#register/columns.ts'
import { readRegister } from '#register/read-register.ts'
import type { Register } from '#register/register.ts'
import type { Table } from '#register/table.ts'
import { computeEffectif } from '#rules/effectif.ts'
import { personnesSousContrat } from '#rules/personnes-du-registre.ts'
import type { StructureElectorale } from '#rules/regime-electoral.ts'
import { finsDeMois, serieMensuelle } from '#rules/serie-mensuelle.ts'
import type { CountedContracts } from './contracts-table.tsx'
import { countContracts } from './count-contracts.ts'
import type { MonthFigure } from './month-figure.ts'

/** All that a staff register says of the headcount, on a day. */
export type RegisterCount = Register & {
  /** As many months as can be shown, oldest first. */
  readonly months: readonly MonthFigure[]
  /** The last month, for the committee and for the signature. */
  readonly effectifCse: Finding<number>
  readonly effectifAccord: Finding<number>
  /** How the last month is made up. */
  readonly contracts: readonly CountedContracts[]
  /** People under a contract of employment that day. */
  readonly personnes: number
}

type Asked = {
  readonly body: Table
  readonly columns: Columns
  readonly today: CalendarDate
  readonly structure: StructureElectorale
}

/** Months of the longest series. */
const MOST_MONTHS = 24

/** Reads the register and counts it: a moment for thousands of lines, so away from the page. */
export function countRegister(asked: Asked, parameters: Parameters): RegisterCount {
  const { body, columns, today, structure } = asked
  const dureeReference = parameters.get('dureeLegaleHebdo').value
  const register = readRegister(body, { columns, today, dureeReference })
  const contrats = register.rows
  const mois = finsDeMois(today, MOST_MONTHS)
  const date = mois.at(-1)
  const travailTemporaire = structure === 'etti'
  const counted = { date, contrats, travailTemporaire }
  const months = serieMensuelle({ contrats, mois, usage: 'cse', travailTemporaire }, parameters)
  return {
    ...register,
    months: months.map(({ mois: month, effectif }) => ({ month, effectif })),
    effectifCse: computeEffectif({ ...counted, usage: 'cse' }, parameters),
    effectifAccord: computeEffectif({ ...counted, usage: 'accord' }, parameters),
    contracts: date ? countContracts({ ...counted, date, usage: 'cse' }, parameters) : [],
    personnes: personnesSousContrat(contrats, today, structure),
  }
}
