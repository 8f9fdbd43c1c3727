import type { CalendarDate } from '#model/calendar-date.ts'
import { SANS_TERME } from '#rules/contrat.ts'
import type { ColumnRole, Columns } from './columns.ts'
import { readContract, readDate, readHours, readReplacement, readSex, readShare } from './read-cells.ts'
import type { Register, RegisterProblem, RegisterRow } from './register.ts'
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
  return {
    rows: lines.flatMap((line) => ('code' in line ? [] : [line])),
    problems: lines.flatMap((line) => ('code' in line ? [line] : [])),
  }
}

function readRow(
  { line, cells }: TableRow,
  { columns, today, dureeReference }: Read,
): RegisterRow | RegisterProblem {
  const cell = (role: ColumnRole): string => {
    const index = columns[role]
    return index === undefined ? '' : (cells[index] ?? '')
  }
  const nom = [cell('prenom'), cell('nom')].filter((part) => part !== '').join(' ')
  const wrong = (code: RegisterProblem['code'], column: ColumnRole): RegisterProblem => {
    const written = cell(column)
    return { line, nom, code, column, ...(written === '' ? {} : { written }) }
  }
  if (cell('contrat') === '') return wrong('contrat-absent', 'contrat')
  const contrat = readContract(cell('contrat'))
  if (!contrat) return wrong('contrat-inconnu', 'contrat')
  const dates: Partial<Record<DateRole, CalendarDate>> = {}
  for (const role of DATES) {
    if (cell(role) === '') continue
    const date = readDate(cell(role), role === 'naissance' ? today : LAST_YEARS_WRITTEN)
    if (!date) return wrong('date-illisible', role)
    dates[role] = date
  }
  const { debut, fin, finAide, naissance } = dates
  if (!debut) return wrong('debut-absent', 'debut')
  if (fin && fin < debut) return wrong('fin-avant-debut', 'fin')
  if (!fin && !SANS_TERME.includes(contrat)) return wrong('fin-absente', 'fin')
  const heures = hoursOf(cell, dureeReference)
  if (typeof heures === 'string') return wrong('heures-illisibles', heures)
  const remplacement = readReplacement(cell('remplacement'))
  if (remplacement === undefined && columns.remplacement !== undefined && contrat === 'cdd')
    return wrong('remplacement-illisible', 'remplacement')
  const sexe = readSex(cell('sexe'))
  return {
    line,
    nom,
    contrat,
    debut,
    remplacement: remplacement ?? false,
    ...(fin ? { fin } : {}),
    ...(heures === undefined ? {} : { heuresHebdo: heures }),
    ...(finAide ? { finAide } : {}),
    ...(naissance ? { naissance } : {}),
    ...(sexe ? { sexe } : {}),
  }
}

const DATES = ['debut', 'fin', 'finAide', 'naissance'] as const
type DateRole = (typeof DATES)[number]
// Contracts are signed for years to come: their two digits are of this century up to here.
const LAST_YEARS_WRITTEN = '2069-12-31' as CalendarDate

/** Hours a week from whichever column says them; the column to blame when it cannot be read; nothing for full time. */
function hoursOf(
  cell: (role: ColumnRole) => string,
  dureeReference: number,
): number | undefined | 'heuresHebdo' | 'heuresMensuelles' | 'tauxActivite' {
  const readings = [
    ['heuresHebdo', readHours(cell('heuresHebdo'))],
    ['heuresMensuelles', divided(readHours(cell('heuresMensuelles')), WEEKS_A_MONTH)],
    ['tauxActivite', divided(readShare(cell('tauxActivite')), 1 / dureeReference)],
  ] as const
  for (const [role, hours] of readings) {
    const words = cell(role)
    if (words === '') continue
    if (/^(temps )?(plein|complet)$|^tp$|^tc$/i.test(words)) return undefined
    if (hours === undefined || !(hours > 0)) return role
    return hours
  }
  return undefined
}

const divided = (value: number | undefined, by: number): number | undefined =>
  value === undefined ? undefined : value / by
