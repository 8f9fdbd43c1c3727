import { lockKindOf } from '#model/bound.ts'
import type { Parameters } from '#model/parameters.ts'
import { type Checked, checked, type Problem } from '#model/problem.ts'
import { crossedLocks } from './check-locks.ts'
import { cleanText, isBlank } from './clean-text.ts'
import { figureOf } from './figure-of.ts'
import { parseFrenchDate } from './french-date.ts'
import { parseFrenchNumber } from './french-number.ts'
import { normaliseIdentifier } from './identifiers.ts'
import { LIMITS } from './limits.ts'
import type {
  Column,
  DateQuestion,
  Limit,
  LongTextQuestion,
  NumberQuestion,
  RowsQuestion,
  TextQuestion,
} from './question.ts'

type Typed = TextQuestion | LongTextQuestion | NumberQuestion | DateQuestion
type NumberForm = Pick<NumberQuestion, 'unit' | 'min' | 'max' | 'decimals' | 'locks'>

/** A text-like answer as a fact; no value when it cannot be read or is out of its bounds. */
export function checkTyped(
  name: string,
  question: Typed,
  raw: string,
  parameters: Parameters,
): Checked<string | number | undefined> {
  if (question.kind === 'number' || question.kind === 'amount')
    return checkNumber(name, question, raw, parameters)
  if (question.kind === 'date') return checkDate(name, raw)
  if (question.kind === 'text' && question.form) {
    const normal = normaliseIdentifier(question.form, raw)
    if (normal) return checked(normal)
    return refused({ code: 'answer-malformed', severity: 'blocking', at: name, form: question.form })
  }
  return checkText(name, raw)
}

/** A text, not blank, cleaned of what no document can hold; the removal is said, the typed words stay in the answer. */
export function checkText(name: string, raw: string): Checked<string | undefined> {
  const cleaned = cleanText(raw)
  const text = cleaned.text.trim()
  const { removed } = cleaned
  if (text.length > LIMITS.textLength) {
    return refused({
      code: 'answer-too-long',
      severity: 'blocking',
      at: name,
      max: LIMITS.textLength,
      length: text.length,
    })
  }
  const problems: readonly Problem[] =
    removed > 0 ? [{ code: 'text-cleaned', severity: 'alert', at: name, removed }] : []
  return checked(text, problems)
}

/** The rows of a repeated group; a row left empty does not count, a cell left empty or wrong is absent from its row. */
export function checkRows(
  name: string,
  question: RowsQuestion,
  rows: readonly Readonly<Record<string, string>>[],
  parameters: Parameters,
): Checked<readonly Row[]> {
  const checkedRows = rows.flatMap((row, index) =>
    isBlankRow(row) ? [] : [checkRow(name, question, row, index + 1, parameters)],
  )
  return checked(
    checkedRows.map(({ value }) => value),
    checkedRows.flatMap(({ problems }) => problems),
  )
}

/** Whether nothing was typed in any cell of the row. */
export function isBlankRow(row: Readonly<Record<string, string>>): boolean {
  return Object.values(row).every(isBlank)
}

function checkRow(
  name: string,
  question: RowsQuestion,
  row: Readonly<Record<string, string>>,
  rank: number,
  parameters: Parameters,
): Checked<Row> {
  const columns = Object.entries(question.columns)
  const given = columns.flatMap(([column, form]) => {
    const raw = Object.hasOwn(row, column) ? row[column] : undefined
    return raw === undefined || isBlank(raw) ? [] : [{ column, cell: checkCell(name, form, raw, parameters) }]
  })
  const incomplete: readonly Problem[] = columns.some(
    ([column, { optional }]) => !optional && given.every((one) => one.column !== column),
  )
    ? [{ code: 'answer-row-incomplete', severity: 'blocking', at: name, row: rank }]
    : []
  const value = given.flatMap(({ column, cell }) =>
    cell.value === undefined ? [] : [[column, cell.value] as const],
  )
  const wrong = given.flatMap(({ column, cell }) =>
    cell.problems.map((problem): Problem => ({ ...problem, row: rank, column })),
  )
  return checked(completed(question, Object.fromEntries(value)), [...incomplete, ...wrong])
}

/** A row whose silent columns say what the column they follow does. */
function completed({ columns }: RowsQuestion, row: Row): Row {
  const followed = Object.entries(columns).flatMap(([column, { sameAs }]) =>
    sameAs !== undefined && row[column] === undefined && row[sameAs] !== undefined
      ? [[column, row[sameAs]] as const]
      : [],
  )
  return followed.length === 0 ? row : { ...row, ...Object.fromEntries(followed) }
}

type Row = Readonly<Record<string, unknown>>

/** Checked rows without the columns that are not shown: what was typed there before stays in the answer, and does not count. */
export function withoutColumns(
  question: RowsQuestion,
  rows: readonly Row[],
  hidden: readonly string[],
): readonly Row[] {
  return rows.map((row) =>
    completed(
      question,
      Object.fromEntries(Object.entries(row).filter(([column]) => !hidden.includes(column))),
    ),
  )
}

function checkCell(name: string, column: Column, raw: string, parameters: Parameters): Checked<unknown> {
  if (column.kind === 'choice') {
    if (Object.hasOwn(column.options, raw)) return checked(raw)
    return refused({ code: 'answer-not-a-choice', severity: 'blocking', at: name })
  }
  if (column.kind === 'date') return checkDate(name, raw)
  if (column.kind === 'number' || column.kind === 'amount') return checkNumber(name, column, raw, parameters)
  return checkText(name, raw)
}

function checkDate(name: string, raw: string): Checked<string | undefined> {
  const date = parseFrenchDate(raw)
  return date ? checked(date) : refused({ code: 'answer-not-a-date', severity: 'blocking', at: name })
}

function checkNumber(
  name: string,
  form: NumberForm,
  raw: string,
  parameters: Parameters,
): Checked<number | undefined> {
  const typed = parseFrenchNumber(raw)
  if (!typed) return refused({ code: 'answer-not-a-number', severity: 'blocking', at: name })
  const decimals = form.decimals ?? 0
  if (typed.decimals > 0 && decimals === 0) {
    return refused({ code: 'answer-not-whole', severity: 'blocking', at: name })
  }
  if (typed.decimals > decimals) {
    return refused({ code: 'answer-too-precise', severity: 'blocking', at: name, decimals })
  }
  const crossed = crossedLocks(form, typed.value, parameters)
  const refusal = crossed.find(({ bound }) => lockKindOf(bound) === 'blocking')
  if (refusal) return refused({ code: 'bound-crossed', severity: 'blocking', at: name, ...refusal })
  const min = figureOf(form.min, 'auMoins', parameters) ?? 0
  const max = figureOf(form.max, 'auPlus', parameters) ?? LIMITS.number
  if (typed.value >= min && typed.value <= max) {
    const toJustify = crossed.filter(({ bound }) => lockKindOf(bound) === 'justify')
    return checked(
      typed.value,
      toJustify.map((gap) => ({ code: 'bound-to-justify', severity: 'alert', at: name, ...gap })),
    )
  }
  const article = articleOf((typed.value < min ? form.min : form.max) ?? 0, parameters)
  return refused({
    code: 'answer-out-of-range',
    severity: 'blocking',
    at: name,
    unit: form.unit,
    min,
    ...(form.max === undefined && typed.value < min ? {} : { max }),
    ...(article ? { article } : {}),
  })
}

/** The article behind a limit that is the law's. */
function articleOf(limit: Limit, parameters: Parameters): string | undefined {
  return typeof limit === 'object' && 'parameter' in limit
    ? parameters.get(limit.parameter).sources[0]
    : undefined
}

const refused = (problem: Problem): Checked<undefined> => checked(undefined, [problem])
