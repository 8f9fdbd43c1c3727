import fc from 'fast-check'
import { type Answer, type Answers, UNKNOWN } from '#model/answers.ts'
import { figuresOf, lockKindOf } from '#model/bound.ts'
import { boundOf } from '#questions/check-locks.ts'
import { figureOf } from '#questions/figure-of.ts'
import type { Column, Lock, Question } from '#questions/question.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { anyWords, wrongWords } from './any-words.ts'
import { parameters } from './builders.ts'

const SIRET = '99203518800018'
const FORMS: Readonly<Record<string, string>> = {
  siret: SIRET,
  siren: SIRET.slice(0, 9),
  rna: 'W751234567',
  ape: '88.99B',
  idcc: '3016',
  codePostal: '93100',
}
const NAMES = Object.keys(QUESTIONS)

/** Answers to any of the questions: right, wrong, unknown or left out. */
export function anyAnswers(): fc.Arbitrary<Answers> {
  // A key left out is absent, never undefined.
  return fc.record(eachQuestion(anyAnswer), { requiredKeys: [] }) as fc.Arbitrary<Answers>
}

/** Answers to every question, all of them right: what is still missing is missing in the text. */
export function allAnswers(): fc.Arbitrary<Answers> {
  return fc.record(eachQuestion(rightAnswer))
}

/** The answers of one of these dossiers, some of them changed for others, all right or not. */
export function changedAnswers(
  dossiers: readonly Answers[],
  { right = false, most = 20 } = {},
): fc.Arbitrary<Answers> {
  const change = fc.constantFrom(...NAMES).chain((name) => {
    const question = QUESTIONS[name]
    const answer = question ? (right ? rightAnswer(question) : anyAnswer(question)) : fc.constant(UNKNOWN)
    return answer.map((given) => [name, given] as const)
  })
  return fc
    .tuple(fc.constantFrom(...dossiers), fc.array(change, { maxLength: most }))
    .map(([dossier, changes]) => ({ ...dossier, ...Object.fromEntries(changes) }))
}

function eachQuestion(answer: (question: Question) => fc.Arbitrary<Answer>) {
  return Object.fromEntries(
    Object.entries(QUESTIONS).map(([name, question]) => [name, answer(question)] as const),
  )
}

function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  return fc.oneof(
    { weight: 16, arbitrary: rightAnswer(question) },
    { weight: 2, arbitrary: fc.constant(UNKNOWN) },
    { weight: 2, arbitrary: wrongAnswer },
    { weight: 1, arbitrary: question.kind === 'rows' ? brokenRows(question) : wrongWords },
  )
}

const wrongAnswer = fc.constantFrom<Answer>(
  '',
  ' ',
  'zut',
  '-1',
  '0',
  '12,345',
  '1e9',
  '99999999',
  '31/02/2027',
  [],
  ['zut'],
  ['', '-', 'un ;', 'un ;'],
  [{}],
  [{ zut: 'x' }],
  true,
)

/** Rows of which cells are missing, wrong or blank. */
function brokenRows({ columns }: Extract<Question, { kind: 'rows' }>): fc.Arbitrary<Answer> {
  const cells = Object.entries(columns).map(
    ([name, column]) => [name, fc.oneof(rightCell(column), wrongWords, fc.constant('zut'))] as const,
  )
  const row = fc.record(Object.fromEntries(cells), { requiredKeys: [] })
  return fc.array(row, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<Answer>
}

function rightAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'yesNo':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(question.options))
    case 'choices':
      return fc.subarray(Object.keys(question.options), { minLength: 1 })
    case 'list':
      return fc.array(anyWords, { minLength: 1, maxLength: 3 })
    case 'rows':
      return fc.array(
        fc.record(
          Object.fromEntries(
            Object.entries(question.columns).map(([name, column]) => [name, rightCell(column)]),
          ),
        ),
        { minLength: 1, maxLength: 2 },
      )
    case 'longText':
      return anyWords
    case 'text':
      return question.form ? fc.constant(FORMS[question.form] ?? '') : anyWords
    default:
      return rightCell(question)
  }
}

function rightCell(column: Column | Question): fc.Arbitrary<string> {
  switch (column.kind) {
    case 'number':
    case 'amount': {
      const held = locked('locks' in column ? column.locks : undefined)
      const min = Math.ceil(Math.max(figureOf(column.min, 'auMoins', parameters) ?? 0, held.least))
      const max = Math.floor(Math.min(figureOf(column.max, 'auPlus', parameters) ?? 60, held.most))
      const whole = fc.integer({ min, max: Math.max(min, max) })
      // A figure and a half is right where decimals are, and still below the most.
      return fc
        .tuple(whole, fc.boolean())
        .map(([figure, half]) => (half && column.decimals && figure < max ? `${figure},5` : `${figure}`))
    }
    case 'date':
      return fc.constantFrom('3/3/2026', '1er janvier 2027', '29/02/2028')
    case 'choice':
      return fc.constantFrom(...Object.keys(column.options))
    default:
      return anyWords
  }
}

/** Between which figures the bounds of the law leave an answer, strict ones aside. */
function locked(locks: readonly Lock[] = []) {
  const held = locks.flatMap((lock) => {
    const bound = parameters.bound(boundOf(lock))
    return bound && lockKindOf(bound) !== 'free' ? [figuresOf(bound) ?? {}] : []
  })
  return {
    least: Math.max(0, ...held.map(({ least = 0 }) => least)),
    most: Math.min(Number.MAX_SAFE_INTEGER, ...held.map(({ most = Number.MAX_SAFE_INTEGER }) => most)),
  }
}
