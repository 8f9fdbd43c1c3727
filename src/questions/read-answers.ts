import { type Answer, type Answers, type RowAnswer, UNKNOWN } from '#model/answers.ts'
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
  const names = Object.keys(questions)
  const answers: Record<string, Answer> = {}
  for (const [name, value] of Object.entries(raw)) {
    const question = Object.hasOwn(questions, name) ? questions[name] : undefined
    if (!question) {
      const near = problems.length < MOST_HINTS ? nearest(name, names) : undefined
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

// A slip or a few: a file that names thousands of things nobody asked is not misspelt.
const MOST_HINTS = 50

function readAnswer(question: Question, value: unknown): Answer | undefined {
  if (isSaidUnknown(value)) return UNKNOWN
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

/** `{ inconnu: true }` and nothing beside it: what stands beside would be lost. */
function isSaidUnknown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.keys(value).length === 1 && 'inconnu' in value && value.inconnu === true
}

function readText(value: unknown): string | undefined {
  if (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER) {
    const digits = String(value)
    // « 1e-7 » is not a number as people write it.
    return digits.includes('e') ? undefined : digits.replace('.', ',')
  }
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
