import type { Answer, Answers, RowAnswer } from '#model/answers.ts'
import { nearest } from '#model/nearest.ts'
import { type Checked, checked, type Problem } from '#model/problem.ts'
import type { Question } from './question.ts'

/**
 * Answers read from a file, in the shapes people write: a number for « 38,5 », « oui » for true. A field nobody asks or
 * a value of the wrong shape is reported; what can be kept is kept.
 */
export function readAnswers(
  raw: Readonly<Record<string, unknown>>,
  questions: Readonly<Record<string, Question>>,
): Checked<Answers> {
  const problems: Problem[] = []
  const answers: Record<string, Answer> = {}
  for (const [name, value] of Object.entries(raw)) {
    const question = Object.hasOwn(questions, name) ? questions[name] : undefined
    if (!question) {
      const near = nearest(name, Object.keys(questions))
      problems.push({
        code: 'fact-unknown',
        severity: 'blocking',
        at: name,
        ...(near ? { nearest: near } : {}),
      })
      continue
    }
    const answer = readAnswer(question, value)
    if (answer === undefined) problems.push({ code: 'answer-wrong-type', severity: 'blocking', at: name })
    else answers[name] = answer
  }
  return checked(answers, problems)
}

function readAnswer(question: Question, value: unknown): Answer | undefined {
  if (typeof value === 'object' && value !== null && 'inconnu' in value) return { inconnu: true }
  switch (question.kind) {
    case 'yesNo':
      if (value === 'oui' || value === 'non') return value === 'oui'
      return typeof value === 'boolean' ? value : undefined
    case 'choices':
    case 'list':
      return readAll(value, readText)
    case 'rows':
      return readAll(value, (row) => readRow(row, Object.keys(question.columns)))
    default:
      return readText(value)
  }
}

function readText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value).replace('.', ',')
  return typeof value === 'string' ? value : undefined
}

function readRow(value: unknown, columns: readonly string[]): RowAnswer | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const cells: Record<string, string> = {}
  for (const [column, cell] of Object.entries(value)) {
    const text = readText(cell)
    if (text === undefined || !columns.includes(column)) return undefined
    cells[column] = text
  }
  return cells
}

function readAll<T>(value: unknown, read: (one: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const all = value.map(read)
  return all.every((one) => one !== undefined) ? (all as readonly T[]) : undefined
}
