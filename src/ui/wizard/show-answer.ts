import { typeset } from '#assembly/typography.ts'
import type { Parameters } from '#model/parameters.ts'
import { showDate } from '#model/show-date.ts'
import type { CheckedAnswer } from '#questions/check-answers.ts'
import { showNumber, showSum } from '#questions/french-number.ts'
import { showIdentifier } from '#questions/identifiers.ts'
import type { Column, Options, Question } from '#questions/question.ts'
import { showUnit } from '#questions/show-unit.ts'
import { frenchText } from './french-text.ts'

/** A checked answer as it reads, one line or several; nothing while there is no value. */
export function showAnswer(
  question: Question,
  { value }: CheckedAnswer,
  parameters: Parameters,
): readonly string[] {
  if (value === undefined) return []
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return listOf(value).map((id) => labelOf(question.options, String(id), parameters))
    case 'yesNo':
      return [value === true ? 'Oui' : 'Non']
    case 'list':
      return listOf(value).map(String)
    case 'rows':
      return listOf(value).map((row) =>
        Object.entries(question.columns)
          .flatMap(([name, column]) => {
            const cell = Object(row)[name]
            return cell === undefined ? [] : [showCell(column, cell, parameters)]
          })
          .join(', '),
      )
    case 'longText':
      return String(value).split(/\n+/)
    default:
      return [showCell(question, value, parameters)]
  }
}

function showCell(column: Column | Question, value: unknown, parameters: Parameters): string {
  switch (column.kind) {
    case 'number':
    case 'amount':
      return typeset(
        `${showFigure(unitOf(column, parameters), Number(value))} ${showUnit(Number(value), unitOf(column, parameters))}`,
      )
    case 'date':
      // Checked answers hold real dates under date questions.
      return showDate(String(value))
    case 'choice':
      return labelOf(column.options, String(value), parameters)
    case 'text':
      return 'form' in column && column.form ? showIdentifier(column.form, String(value)) : String(value)
    default:
      return String(value)
  }
}

const unitOf = ({ unit }: { readonly unit: string }, parameters: Parameters): string =>
  frenchText(unit, parameters)

function showFigure(unit: string, value: number): string {
  return unit.startsWith('€') ? showSum(value) : showNumber(value)
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
const labelOf = (options: Options, id: string, parameters: Parameters): string =>
  frenchText(options[id]?.label ?? id, parameters)
