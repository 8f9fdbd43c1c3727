import type { CalendarDate } from '#model/calendar-date.ts'
import { SANS_TERME, type TypeDeContrat } from '#rules/contrat.ts'
import { type ColumnRole, type Columns, MOST_HOURS_A_WEEK } from './columns.ts'
import {
  readContract,
  readDate,
  readHours,
  readReplacement,
  readSex,
  readShare,
  saysOpen,
} from './read-cells.ts'
import type { Register, RegisterProblem, RegisterRemark, RegisterRow } from './register.ts'
import { repeatedLines } from './repeated-lines.ts'
import type { Table, TableRow } from './table.ts'

type Read = {
  readonly columns: Columns
  /** Dates typed with two digits of a year are not after it. */
  readonly today: CalendarDate
  /** Hours a week of full time: the legal duration, or the one of the company. */
  readonly dureeReference: number
}

/** Weeks of a month, as payrolls count them: fifty-two weeks over twelve months. */
const WEEKS_A_MONTH = 52 / 12

/** Reads each line of the table into a row, or says what is wrong with it; nothing is left out in silence. */
export function readRegister({ rows }: Table, read: Read): Register {
  const lines = rows.map((row) => readRow(row, read))
  const kept = lines.flatMap((line) => (line.row ? [line.row] : []))
  return {
    rows: kept,
    problems: lines.flatMap((line) => (line.problem ? [line.problem] : [])),
    remarks: [...lines.flatMap((line) => line.remarks ?? []), ...repeatedLines(kept)],
  }
}

type ReadLine = {
  readonly row?: RegisterRow
  readonly problem?: RegisterProblem
  readonly remarks?: readonly RegisterRemark[]
}
type Cell = (role: ColumnRole) => string

function readRow({ line, cells }: TableRow, { columns, today, dureeReference }: Read): ReadLine {
  const cell: Cell = (role) => {
    const index = columns[role]
    return index === undefined ? '' : (cells[index] ?? '')
  }
  const nom = [cell('prenom'), cell('nom')].filter((part) => part !== '').join(' ')
  const said = <Code>(code: Code, column: ColumnRole) => {
    const written = cell(column)
    return { line, nom, code, column, ...(written === '' ? {} : { written }) }
  }
  const wrong = (code: RegisterProblem['code'], column: ColumnRole): ReadLine => ({
    problem: said(code, column),
  })
  if (cell('contrat') === '') return wrong('contrat-absent', 'contrat')
  const contrat = readContract(cell('contrat'))
  if (!contrat) return wrong('contrat-inconnu', 'contrat')
  const dates: Partial<Record<DateRole, CalendarDate>> = {}
  for (const role of DATES) {
    if (cell(role) === '') continue
    const date = readDate(cell(role), LAST_YEARS_WRITTEN)
    if (!date) return wrong('date-illisible', role)
    dates[role] = date
  }
  const { debut, fin, finAide } = dates
  if (!debut) return wrong('debut-absent', 'debut')
  if (fin && fin < debut) return wrong('fin-avant-debut', 'fin')
  if (!fin && !SANS_TERME.includes(contrat) && !saysOpen(cell('contrat'))) return wrong('fin-absente', 'fin')
  const heures = hoursOf(cell, dureeReference)
  if (heures.wrong) return wrong(...heures.wrong)
  const remplacement = replacementOf(cell, contrat)
  if (remplacement === undefined) return wrong('remplacement-illisible', 'remplacement')
  const naissance = readDate(cell('naissance'), today)
  const sexe = readSex(cell('sexe'))
  return {
    row: {
      line,
      nom,
      contrat,
      debut,
      remplacement,
      ...(fin ? { fin } : {}),
      ...(heures.hours === undefined ? {} : { heuresHebdo: heures.hours }),
      ...(finAide ? { finAide } : {}),
      ...(naissance ? { naissance } : {}),
      ...(sexe ? { sexe } : {}),
    },
    remarks: [
      ...(!naissance && cell('naissance') !== '' ? [said('naissance-illisible' as const, 'naissance')] : []),
      ...(!sexe && cell('sexe') !== '' ? [said('sexe-illisible' as const, 'sexe')] : []),
    ],
  }
}

const DATES = ['debut', 'fin', 'finAide'] as const
type DateRole = (typeof DATES)[number]
// Contracts are signed for years to come: their two digits are of this century up to here.
const LAST_YEARS_WRITTEN = '2069-12-31' as CalendarDate

// Whom these contracts replace decides whether they count; the others say something else under the same title.
const MAY_REPLACE: readonly TypeDeContrat[] = ['cdd', 'temporaire', 'misADisposition']

/** Whether someone is replaced, as the column or the contract says; nothing when what is written says neither. */
function replacementOf(cell: Cell, contrat: TypeDeContrat): boolean | undefined {
  const said = readReplacement(cell('remplacement'))
  if (said !== true && /rempla/i.test(cell('contrat'))) return true
  return said === undefined && !MAY_REPLACE.includes(contrat) ? false : said
}

type Hours = {
  /** Hours a week; nothing for full time. */
  readonly hours?: number
  readonly wrong?: readonly ['heures-illisibles' | 'heures-improbables', ColumnRole]
}

/** Hours a week from whichever column says them. */
function hoursOf(cell: Cell, dureeReference: number): Hours {
  const readings = [
    ['heuresHebdo', readHours(cell('heuresHebdo'))],
    ['heuresMensuelles', hundredths(divided(readHours(cell('heuresMensuelles')), WEEKS_A_MONTH))],
    ['tauxActivite', divided(readShare(cell('tauxActivite')), 1 / dureeReference)],
  ] as const
  for (const [role, hours] of readings) {
    const words = cell(role)
    if (words === '') continue
    if (/^(temps )?(plein|complet)$|^tp$|^tc$/i.test(words)) return {}
    if (hours === undefined || !(hours > 0)) return { wrong: ['heures-illisibles', role] }
    return hours > MOST_HOURS_A_WEEK ? { wrong: ['heures-improbables', role] } : { hours }
  }
  return {}
}

const HUNDREDTHS = 100
/** Hours a month are themselves rounded by the payroll: 151,67 stands for 35 hours a week, not for 35,0008. */
const hundredths = (hours: number | undefined): number | undefined =>
  hours === undefined ? undefined : Math.round(hours * HUNDREDTHS) / HUNDREDTHS

const divided = (value: number | undefined, by: number): number | undefined =>
  value === undefined ? undefined : value / by
