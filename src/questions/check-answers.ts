import { type Answer, isEmpty, isUnknown } from '#model/answers.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Problem } from '#model/problem.ts'
import { checkRows, checkText, checkTyped, isBlankRow } from './check-value.ts'
import { isBlank, saysNothing } from './clean-text.ts'
import { figureOf } from './figure-of.ts'
import type { Question } from './question.ts'

/** What became of a question: its fact can be used when answered or proposed by the model. */
export type AnswerStatus = 'answered' | 'proposed' | 'unknown' | 'empty' | 'wrong'

export type CheckedAnswer = {
  readonly status: AnswerStatus
  /** The fact, present when answered or proposed. */
  readonly value?: unknown
  readonly problems: readonly Problem[]
}

/** One answer turned into a fact. The answer itself is never changed: what is wrong stays as typed, and is said. */
export function checkAnswer(
  name: string,
  question: Question,
  answer: Answer | undefined,
  parameters: Parameters,
): CheckedAnswer {
  if (isUnknown(answer)) {
    return { status: 'unknown', problems: [{ code: 'answer-unknown', severity: 'blocking', at: name }] }
  }
  if (answer === undefined && question.kind !== 'date' && question.proposal !== undefined) {
    return { status: 'proposed', value: proposalOf(question, parameters), problems: [] }
  }
  if (answer === undefined || isNothing(answer, question)) {
    const problems: readonly Problem[] = question.optional
      ? []
      : [{ code: 'answer-missing', severity: 'blocking', at: name }]
    return { status: 'empty', problems }
  }
  const { value, problems } = checkGiven(name, question, answer, parameters)
  return value === undefined ? { status: 'wrong', problems } : { status: 'answered', value, problems }
}

/** The model's proposal as a fact; a proposal that is the law's figure follows it. */
export function proposalOf(question: Question, parameters: Parameters): unknown {
  if (question.kind === 'date') return undefined
  const { proposal } = question
  if ('unit' in question) return figureOf(question.proposal, 'valeur', parameters)
  if (question.kind === 'rows' && question.proposal) {
    return checkRows('', question, question.proposal, parameters).value
  }
  return proposal
}

type Given = { readonly value?: unknown; readonly problems: readonly Problem[] }

function checkGiven(name: string, question: Question, answer: Answer, parameters: Parameters): Given {
  const wrongType: Given = { problems: [{ code: 'answer-wrong-type', severity: 'blocking', at: name }] }
  switch (question.kind) {
    case 'yesNo':
      return typeof answer === 'boolean' ? { value: answer, problems: [] } : wrongType
    case 'choice':
      return typeof answer === 'string'
        ? oneOf(name, question.options, [answer], (values) => values[0])
        : wrongType
    case 'choices':
      return isTexts(answer) ? oneOf(name, question.options, answer, (values) => values) : wrongType
    case 'list': {
      if (!isTexts(answer)) return wrongType
      const lines = answer.filter((line) => !saysNothing(line)).map((line) => checkText(name, line))
      const value = lines.flatMap((line) => (line.value === undefined ? [] : [line.value]))
      const problems = lines.flatMap((line) => line.problems)
      return value.length > 0 ? { value, problems } : { problems }
    }
    case 'rows':
      return isRows(answer) ? checkRows(name, question, answer, parameters) : wrongType
    default:
      return typeof answer === 'string' ? checkTyped(name, question, answer, parameters) : wrongType
  }
}

function oneOf<T>(
  name: string,
  options: Readonly<Record<string, unknown>>,
  chosen: readonly string[],
  keep: (values: readonly string[]) => T,
): Given {
  if (chosen.every((id) => Object.hasOwn(options, id)))
    return { value: keep([...new Set(chosen)]), problems: [] }
  return { problems: [{ code: 'answer-not-a-choice', severity: 'blocking', at: name }] }
}

/** Whether there is nothing to read, whatever was typed: a text without a word, a list whose lines or rows are all blank. */
function isNothing(answer: Answer, { kind }: Question): boolean {
  if (isEmpty(answer)) return true
  const isWithout = ['text', 'longText', 'list'].includes(kind) ? saysNothing : isBlank
  if (typeof answer === 'string') return isWithout(answer)
  if (isTexts(answer)) return answer.every(isWithout)
  return isRows(answer) && answer.every(isBlankRow)
}

const isTexts = (answer: Answer): answer is readonly string[] =>
  Array.isArray(answer) && answer.every((line) => typeof line === 'string')
const isRows = (answer: Answer): answer is readonly Readonly<Record<string, string>>[] =>
  Array.isArray(answer) &&
  answer.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
