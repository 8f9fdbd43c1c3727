import type { Answer, RowAnswer } from '#model/answers.ts'
import type { Parameters } from '#model/parameters.ts'
import { figureOf } from '#questions/figure-of.ts'
import { showNumber, showSum } from '#questions/french-number.ts'
import type { Question } from '#questions/question.ts'
import { joinDate, readPastedDate } from '#ui/kit/date-text.ts'

/** The answer as the text of a field; nothing when it is not a text. */
export function rawText(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer : ''
}

/** The answer as three boxes want it, « jj/mm/aaaa », however the date was written. */
export function rawDate(answer: Answer | undefined): string {
  const text = rawText(answer)
  return text === '' || text.includes('/') ? text : joinDate(readPastedDate(text) ?? [text, '', ''])
}

/** The answer as lines of text or chosen options. */
export function rawLines(answer: Answer | undefined): readonly string[] {
  return linesOf(answer).flatMap((line) => (typeof line === 'string' ? [line] : []))
}

/** The answer as rows of cells. */
export function rawRows(answer: Answer | undefined): readonly RowAnswer[] {
  return linesOf(answer).flatMap((line) => (typeof line === 'string' ? [] : [line]))
}

/** The model's proposal as the person would have typed it. */
export function proposedAnswer(question: Question, parameters: Parameters): Answer | undefined {
  if (question.kind === 'date') return undefined
  if ('unit' in question) {
    const figure = figureOf(question.proposal, 'valeur', parameters)
    if (figure === undefined) return undefined
    return question.kind === 'amount' ? showSum(figure) : showNumber(figure)
  }
  return question.proposal
}

function linesOf(answer: Answer | undefined): readonly (string | RowAnswer)[] {
  return isList(answer) ? answer : []
}

function isList(answer: Answer | undefined): answer is readonly string[] | readonly RowAnswer[] {
  return Array.isArray(answer)
}
