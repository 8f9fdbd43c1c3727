import { type Environment, holds } from '#assembly/environment.ts'
import type { Answer } from '#model/answers.ts'
import type { Parameters } from '#model/parameters.ts'
import { figureOf } from '#questions/figure-of.ts'
import type { NumberQuestion, RowsQuestion, TextQuestion } from '#questions/question.ts'
import type { Column } from '#ui/kit/row-cell.tsx'
import type { RawRow } from '#ui/kit/rows-field.tsx'
import { frenchText } from './french-text.ts'
import { rawDate, rawRows } from './raw-answer.ts'

const TWO_FIGURES = 100

/** A width that hints at the answer. */
export function widthOf({ form }: TextQuestion): 10 | 20 | undefined {
  if (form === undefined) return undefined
  return form === 'siret' || form === 'siren' || form === 'rna' ? 20 : 10
}

/** Two figures are enough when neither the most nor the proposal takes three. */
export function widthOfNumber(question: NumberQuestion, parameters: Parameters): 2 | 4 {
  const { max, proposal, decimals = 0 } = question
  const figures = [figureOf(max, 'auPlus', parameters), figureOf(proposal, 'valeur', parameters)]
  const known = figures.filter((figure) => figure !== undefined)
  return known.length > 0 && decimals === 0 && known.every((figure) => figure <= TWO_FIGURES) ? 2 : 4
}

/** The columns of a repeated question as the table of fields wants them. */
export function columnsOf(
  { columns }: RowsQuestion,
  environment: Pick<Environment, 'resolve' | 'parameters'>,
): readonly Column[] {
  const { parameters } = environment
  const shown = Object.entries(columns).filter(
    ([, { when }]) => when === undefined || holds(when, environment) === true,
  )
  return shown.map(([name, column]): Column => {
    const label = frenchText(column.label, parameters)
    switch (column.kind) {
      case 'number':
      case 'amount':
        return { name, label, kind: 'number', unit: frenchText(column.unit, parameters) }
      case 'choice': {
        const options = Object.entries(column.options).map(([value, option]) => ({
          value,
          label: frenchText(option.label, parameters),
        }))
        return { name, label, kind: 'select', options }
      }
      default:
        return { name, label, kind: column.kind }
    }
  })
}

/** The rows to show: their dates as three boxes want them, however they were written. */
export function shownRows({ columns }: RowsQuestion, answer: Answer | undefined): readonly RawRow[] {
  return rawRows(answer).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        columns[name]?.kind === 'date' ? rawDate(cell) : cell,
      ]),
    ),
  )
}
