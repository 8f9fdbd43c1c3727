import type { Answers, RowAnswer } from '#model/answers.ts'
import type { CleDeVote } from '#rules/votes-du-dossier.ts'
import { rawRows } from '#ui/wizard/raw-answer.ts'

/** The three tables a count is kept in, and the columns that say which vote a row belongs to. */
const KEYS = {
  votesComptes: { college: 'collegeVote', qualite: 'qualiteVote', tour: 'tourVote' },
  listesComptees: { college: 'collegeListe', qualite: 'qualiteListe', tour: 'tourListe' },
  candidatsComptes: { college: 'collegeCandidat', qualite: 'qualiteCandidat', tour: 'tourCandidat' },
} as const

export type CountTable = keyof typeof KEYS

/** A row as typed, and its rank among all the rows of its table, from 1: problems are told by it. */
export type TypedRow = { readonly cells: RowAnswer; readonly rank: number }

export type TypedList = TypedRow & { readonly number: string; readonly candidates: readonly TypedRow[] }

/** One vote as typed: what was cast, and its lists. */
export type TypedVote = {
  readonly turnout: TypedRow | undefined
  readonly lists: readonly TypedList[]
}

/** The first list of a vote, on the page before anything is typed in it. */
export const FIRST: TypedList = { number: '1', rank: 1, cells: {}, candidates: [] }

/** What was typed of one vote. */
export function typedVote(answers: Answers, vote: CleDeVote): TypedVote {
  const candidates = rowsOf(answers, 'candidatsComptes', vote)
  return {
    turnout: rowsOf(answers, 'votesComptes', vote)[0],
    lists: rowsOf(answers, 'listesComptees', vote).map((row) => {
      const number = row.cells['numeroListe'] ?? ''
      return {
        ...row,
        number,
        candidates: candidates.filter(({ cells }) => cells['listeCandidat'] === number),
      }
    }),
  }
}

/** The changed table, one cell of what was cast typed. */
export function withTurnout(
  answers: Answers,
  vote: CleDeVote,
  column: string,
  raw: string,
): readonly RowAnswer[] {
  return withRow(answers, 'votesComptes', vote, typedVote(answers, vote).turnout, { [column]: raw })
}

/** The changed table, one cell of a list typed; without a list, the first one begins. */
export function withListCell(
  answers: Answers,
  vote: CleDeVote,
  list: TypedList | undefined,
  column: string,
  raw: string,
): readonly RowAnswer[] {
  const numeroListe = list?.number ?? nextNumber(answers, vote)
  return withRow(answers, 'listesComptees', vote, list, { numeroListe, [column]: raw })
}

/** The table of lists with one more. */
export const withNewList = (answers: Answers, vote: CleDeVote): readonly RowAnswer[] =>
  withRow(answers, 'listesComptees', vote, undefined, { numeroListe: nextNumber(answers, vote) })

/** The two tables without a list and its candidates. */
export function withoutList(
  answers: Answers,
  vote: CleDeVote,
  list: TypedList,
): Readonly<Record<'listesComptees' | 'candidatsComptes', readonly RowAnswer[]>> {
  return {
    listesComptees: rawRows(answers['listesComptees']).filter((_, at) => at !== list.rank - 1),
    candidatsComptes: rawRows(answers['candidatsComptes']).filter(
      (row) => !belongs(row, 'candidatsComptes', vote) || row['listeCandidat'] !== list.number,
    ),
  }
}

/** The table of candidates with those of one list replaced, at their place. */
export function withCandidates(
  answers: Answers,
  vote: CleDeVote,
  list: TypedList,
  typed: readonly RowAnswer[],
): readonly RowAnswer[] {
  const all = rawRows(answers['candidatsComptes'])
  const isOfList = (row: RowAnswer): boolean =>
    belongs(row, 'candidatsComptes', vote) && row['listeCandidat'] === list.number
  const first = all.findIndex(isOfList)
  const others = all.filter((row) => !isOfList(row))
  const at = first < 0 ? others.length : all.slice(0, first).length
  const rows = typed.map((row) => ({
    ...keyCells('candidatsComptes', vote),
    listeCandidat: list.number,
    ...row,
  }))
  return [...others.slice(0, at), ...rows, ...others.slice(at)]
}

const keyCells = (table: CountTable, vote: CleDeVote): RowAnswer => {
  const { college, qualite, tour } = KEYS[table]
  return { [college]: vote.college, [qualite]: vote.qualite, [tour]: vote.tour }
}

const belongs = (row: RowAnswer, table: CountTable, vote: CleDeVote): boolean =>
  Object.entries(keyCells(table, vote)).every(([column, value]) => row[column] === value)

const rowsOf = (answers: Answers, table: CountTable, vote: CleDeVote): readonly TypedRow[] =>
  rawRows(answers[table]).flatMap((cells, at) =>
    belongs(cells, table, vote) ? [{ cells, rank: at + 1 }] : [],
  )

function withRow(
  answers: Answers,
  table: CountTable,
  vote: CleDeVote,
  row: TypedRow | undefined,
  change: RowAnswer,
): readonly RowAnswer[] {
  const all = rawRows(answers[table])
  if (!row) return [...all, { ...keyCells(table, vote), ...change }]
  return all.map((one, at) => (at === row.rank - 1 ? { ...one, ...change } : one))
}

/** One more than the highest number of the vote: a number is never used again while its list stands. */
function nextNumber(answers: Answers, vote: CleDeVote): string {
  const numbers = typedVote(answers, vote).lists.map(({ number }) => Number(number))
  return String(Math.max(0, ...numbers) + 1)
}
