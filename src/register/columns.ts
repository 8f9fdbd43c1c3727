import { plain } from './plain.ts'
import { readHours } from './read-cells.ts'
import type { Table } from './table.ts'

/** What a column of a staff register can tell. */
export const COLUMN_ROLES = [
  'nom',
  'prenom',
  'contrat',
  'debut',
  'fin',
  'heuresHebdo',
  'heuresMensuelles',
  'tauxActivite',
  'remplacement',
  'finAide',
  'naissance',
  'sexe',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** Role → rank of its column, from 0. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>

/** The header found, the columns it names, and the rows that follow it. */
export type RecognisedTable = {
  /** The titles as they are written; empty when the table has no header. */
  readonly titles: readonly string[]
  /** Lines with words above the titles: they are not read, and it is said. */
  readonly above: number
  readonly columns: Columns
  readonly body: Table
}

// Dates and motives that a register keeps of something else than the contract.
const OTHER =
  /essai|sejour|visite|agrement|pass iae|validite|^(n°|no|num|numero|ref)\b|motif.*(sortie|depart|rupture|fin)/

// Titles as payrolls and spreadsheets write them, without accents nor capitals. A title takes its first row that fits; a
// role goes to the column whose row comes first, so that « Date d’entrée » is preferred to « Ancienneté ».
const TITLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['finAide', /(fin|terme).*(aide|cui|convention)/],
  ['nom', /^nom\b/],
  ['naissance', /(date|jour).*naissance|^naissance|^ne\(?e?\)? le|date nais|ddn/],
  ['remplacement', /rempla|motif.*(cdd|recours|contrat)|^motif$/],
  ['debut', /entree|embauche|arrivee|debut|^du$|effet/],
  ['debut', /anciennete/],
  ['fin', /sortie|depart|fin|terme|echeance|^au$/],
  ['heuresMensuelles', /(heure|horaire|duree|temps).*(mens|mois)|mensuel/],
  ['tauxActivite', /taux|quotite|pourcent|%|\betp\b|temps partiel/],
  ['heuresHebdo', /hebdo|semaine|heure|horaire|duree du travail|^duree/],
  ['contrat', /(type|nature).*contrat|^contrat|^nature/],
  ['contrat', /contrat|^type|statut/],
  ['sexe', /sexe|genre|civilite|^[hf]\/[hf]$/],
  ['prenom', /prenom/],
  ['nom', /\bnom\b|salarie|personne|matricule/],
]

const HEADER_AMONG = 10
const ENOUGH_TITLES = 2

/** The header among the first lines (the one that names the most columns), and what its columns tell. */
export function recogniseColumns(table: Table): RecognisedTable {
  const { rows } = table
  const tried = rows
    .slice(0, HEADER_AMONG)
    .map((row, index) => ({ index, row, columns: columnsOf(row.cells) }))
  const best = tried.reduce<(typeof tried)[number] | undefined>(
    (kept, one) => (kept && countOf(kept.columns) >= countOf(one.columns) ? kept : one),
    undefined,
  )
  if (!best || countOf(best.columns) < ENOUGH_TITLES)
    return { titles: [], above: 0, columns: {}, body: table }
  const body = { ...table, rows: rows.slice(best.index + 1) }
  return { titles: best.row.cells, above: best.index, columns: monthsOf(best.columns, body), body }
}

/** How many columns the titles of the table name. */
export const countColumns = (table: Table): number => countOf(recogniseColumns(table).columns)

/** Each title gives its column one role, and a role goes to the column that bears it best, else first. */
function columnsOf(titles: readonly string[]): Columns {
  const found: Partial<Record<ColumnRole, { readonly column: number; readonly rank: number }>> = {}
  for (const [column, title] of titles.entries()) {
    const words = plain(title)
    const rank =
      words === '' || OTHER.test(words) ? -1 : TITLES.findIndex(([, pattern]) => pattern.test(words))
    const role = TITLES[rank]?.[0]
    if (role && rank < (found[role]?.rank ?? TITLES.length)) found[role] = { column, rank }
  }
  return Object.fromEntries(Object.entries(found).map(([role, { column }]) => [role, column]))
}

const countOf = (columns: Columns): number => Object.keys(columns).length

/** « Horaire » with 151,67 under it: hours a month, whatever the title leaves out. */
function monthsOf(columns: Columns, { rows }: Table): Columns {
  const { heuresHebdo: column, ...others } = columns
  if (column === undefined || columns.heuresMensuelles !== undefined) return columns
  const hours = rows.flatMap(({ cells }) => readHours(cells[column] ?? '') ?? [])
  const months = hours.filter((value) => value > MOST_HOURS_A_WEEK)
  return months.length > hours.length / 2 ? { ...others, heuresMensuelles: column } : columns
}

/** More is not a week of work anywhere: the figure is of a month, of a year, or a slip. */
export const MOST_HOURS_A_WEEK = 84
