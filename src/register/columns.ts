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
  readonly columns: Columns
  readonly body: Table
}

// Titles as payrolls and spreadsheets write them, without accents nor capitals; the most precise are tried first.
const TITLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['finAide', /(fin|terme).*(aide|cui|convention)/],
  ['naissance', /naissance|^ne\(?e?\)? le|date nais|ddn/],
  ['remplacement', /remplac|motif.*(cdd|recours|contrat)/],
  ['debut', /entree|embauche|arrivee|debut|anciennete|^du$|effet/],
  ['fin', /sortie|depart|fin|terme|echeance|^au$/],
  ['heuresMensuelles', /(heure|horaire|duree|temps).*(mens|mois)|mensuel/],
  ['tauxActivite', /taux|quotite|pourcent|%|\betp\b|temps partiel/],
  ['heuresHebdo', /hebdo|semaine|heure|horaire|duree du travail|^duree/],
  ['contrat', /contrat|nature|^type|statut/],
  ['sexe', /sexe|genre|civilite|^[hf]\/[hf]$/],
  ['prenom', /prenom/],
  ['nom', /\bnom\b|salarie|personne|matricule/],
]

const HEADER_AMONG = 10
const ENOUGH_TITLES = 2

/** The header among the first lines (the one that names the most columns), and what its columns tell. */
export function recogniseColumns({ rows }: Table): RecognisedTable {
  const tried = rows
    .slice(0, HEADER_AMONG)
    .map((row, index) => ({ index, row, columns: columnsOf(row.cells) }))
  const best = tried.reduce<(typeof tried)[number] | undefined>(
    (kept, one) => (kept && countOf(kept.columns) >= countOf(one.columns) ? kept : one),
    undefined,
  )
  if (!best || countOf(best.columns) < ENOUGH_TITLES) return { titles: [], columns: {}, body: { rows } }
  return { titles: best.row.cells, columns: best.columns, body: { rows: rows.slice(best.index + 1) } }
}

/** Each title gives its column one role, and a role goes to the first column that bears it. */
function columnsOf(titles: readonly string[]): Columns {
  const columns: Partial<Record<ColumnRole, number>> = {}
  for (const [index, title] of titles.entries()) {
    const words = plain(title)
    const role = words === '' ? undefined : TITLES.find(([, pattern]) => pattern.test(words))?.[0]
    if (role && columns[role] === undefined) columns[role] = index
  }
  return columns
}

const countOf = (columns: Columns): number => Object.keys(columns).length

/** Without accents, capitals, nor spaces around. */
export const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().trim()
