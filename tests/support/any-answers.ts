import fc from 'fast-check'
import { type Answer, type Answers, UNKNOWN } from '#model/answers.ts'
import { figuresOf, lockKindOf } from '#model/bound.ts'
import { boundOf } from '#questions/check-locks.ts'
import { figureOf } from '#questions/figure-of.ts'
import type { Column, Lock, Question } from '#questions/question.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
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

const words = fc.constantFrom(
  'Les Jardins',
  '# *Pirate* & <b>Fils</b> {{x}}',
  '1. un\n\n- deux\n   \ntrois',
  '| a | b |',
  '"x"',
)

/** Answers to any of the questions: right, wrong, unknown or left out. */
export function anyAnswers(): fc.Arbitrary<Answers> {
  const each = Object.entries(QUESTIONS).map(([name, question]) => [name, anyAnswer(question)] as const)
  // A key left out is absent, never undefined.
  return fc.record(Object.fromEntries(each), { requiredKeys: [] }) as fc.Arbitrary<Answers>
}

/** Answers to every question, all of them right: what is still missing is missing in the text. */
export function allAnswers(): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(Object.entries(QUESTIONS).map(([name, question]) => [name, rightAnswer(question)])),
  )
}

function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  return fc.oneof(
    { weight: 8, arbitrary: rightAnswer(question) },
    { weight: 1, arbitrary: fc.constant(UNKNOWN) },
    { weight: 1, arbitrary: wrongAnswer },
  )
}

const wrongAnswer = fc.constantFrom<Answer>(
  '',
  ' ',
  'zut',
  '-1',
  '1e9',
  [],
  ['zut'],
  [{}],
  [{ zut: 'x' }],
  true,
)

function rightAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'yesNo':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(question.options))
    case 'choices':
      return fc.subarray(Object.keys(question.options), { minLength: 1 })
    case 'list':
      return fc.array(words, { minLength: 1, maxLength: 3 })
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
      return words
    case 'text':
      return question.form ? fc.constant(FORMS[question.form] ?? '') : words
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
      return fc.integer({ min, max: Math.max(min, max) }).map(String)
    }
    case 'date':
      return fc.constantFrom('3/3/2026', '1er janvier 2027', '29/02/2028')
    case 'choice':
      return fc.constantFrom(...Object.keys(column.options))
    default:
      return words
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
