import type { ReactElement, ReactNode } from 'react'
import { type Environment, holds } from '#assembly/environment.ts'
import { type Answer, isUnknown, UNKNOWN } from '#model/answers.ts'
import { lockKindOf } from '#model/bound.ts'
import type { Parameters } from '#model/parameters.ts'
import { crossedLocks } from '#questions/check-locks.ts'
import { parseFrenchNumber } from '#questions/french-number.ts'
import type { NumberQuestion, Question } from '#questions/question.ts'
import { showUnit } from '#questions/show-unit.ts'
import { CheckboxField } from '#ui/kit/checkbox-field.tsx'
import { DateField } from '#ui/kit/date-field.tsx'
import { type FieldFrame, UNKNOWN_HINT } from '#ui/kit/field-frame.ts'
import { ListField } from '#ui/kit/list-field.tsx'
import { NumberField } from '#ui/kit/number-field.tsx'
import { type Option, RadioField } from '#ui/kit/radio-field.tsx'
import { RowsField } from '#ui/kit/rows-field.tsx'
import { TextAreaField } from '#ui/kit/text-area-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import type { FieldError } from './field-errors.ts'
import { columnsOf, shownRows, widthOf, widthOfNumber } from './field-shape.ts'
import { frenchText, upperFirst } from './french-text.ts'
import { LockNote } from './lock-note.tsx'
import styles from './question-field.module.css'
import { proposedAnswer, rawDate, rawLines, rawText } from './raw-answer.ts'

type Props = {
  readonly fact: string
  readonly question: Question
  readonly answer: Answer | undefined
  readonly environment: Environment
  readonly parameters: Parameters
  readonly error: FieldError | undefined
  /** Why it is asked. */
  readonly why: ReactNode
  readonly onAnswer: (fact: string, answer: Answer | undefined) => void
  /** Told before a line goes away, so that it can be put back. */
  readonly onRemove: (fact: string) => void
}

/** What a field of each kind needs: its frame, what it shows, and where what is typed goes. */
type Drawn = Omit<Props, 'answer' | 'why'> & {
  readonly frame: FieldFrame
  readonly shown: Answer | undefined
  readonly onChange: (answer: Answer) => void
}
type Fields = {
  readonly [K in Question['kind']]: (question: Extract<Question, { kind: K }>, drawn: Drawn) => ReactElement
}

/** One question as a field, drawn from its data. */
export function QuestionField({ answer, error, why, ...props }: Props): ReactElement {
  const { fact, question, environment, parameters, onAnswer } = props
  const isProposed = environment.answer(fact).status === 'proposed'
  const frame: FieldFrame = {
    id: fact,
    label: frenchText(question.label, parameters),
    hint: hintOf(question, parameters, isProposed),
    error: error?.text,
    optional: question.optional,
    unknown: isUnknown(answer),
    // A box that may stay empty needs no such answer; a chosen option could not be taken back otherwise.
    onUnknown: question.optional && !CHOSEN.has(question.kind) ? undefined : () => onAnswer(fact, UNKNOWN),
    unknownHint: UNKNOWN_HINT,
    why,
  }
  const shown = isProposed ? proposedAnswer(question, parameters) : answer
  // The table is exhaustive by type; TypeScript cannot see that the kind and the question move together.
  const draw = FIELDS[question.kind] as (question: Question, drawn: Drawn) => ReactElement
  return draw(question, { ...props, error, frame, shown, onChange: (typed) => onAnswer(fact, typed) })
}

function hintOf(question: Question, parameters: Parameters, isProposed: boolean): ReactNode {
  const several = question.kind === 'choices' ? ['Plusieurs réponses sont possibles.'] : []
  const hint = [...(question.hint ? [frenchText(question.hint, parameters)] : []), ...several].join(' ')
  if (!isProposed) return hint
  return (
    <>
      {hint} <span className={styles['proposed']}>Proposition du modèle</span>
    </>
  )
}

const CHOSEN: ReadonlySet<Question['kind']> = new Set(['yesNo', 'choice'])

const FIELDS: Fields = {
  text: (question, { frame, shown, onChange }) => (
    <TextField {...frame} value={rawText(shown)} onChange={onChange} width={widthOf(question)} />
  ),
  longText: (_, { frame, shown, onChange }) => (
    <TextAreaField {...frame} value={rawText(shown)} onChange={onChange} />
  ),
  number: numberField,
  amount: numberField,
  date: (_, { frame, shown, onChange }) => (
    <DateField {...frame} value={rawDate(shown)} onChange={onChange} />
  ),
  yesNo: (_, { frame, shown, onChange }) => (
    <RadioField
      {...frame}
      value={typeof shown === 'boolean' ? String(shown) : ''}
      onChange={(chosen) => onChange(chosen === 'true')}
      options={[
        { value: 'true', label: 'Oui' },
        { value: 'false', label: 'Non' },
      ]}
    />
  ),
  choice: (question, drawn) => (
    <RadioField
      {...drawn.frame}
      value={rawText(drawn.shown)}
      onChange={drawn.onChange}
      options={offered(question, drawn)}
    />
  ),
  choices: (question, drawn) => (
    <CheckboxField
      {...drawn.frame}
      value={rawLines(drawn.shown)}
      onChange={drawn.onChange}
      options={offered(question, drawn)}
    />
  ),
  list: (question, { fact, frame, shown, onChange, onRemove }) => (
    <ListField
      {...frame}
      value={rawLines(shown)}
      onChange={onChange}
      onRemove={() => onRemove(fact)}
      addLabel={`Ajouter ${question.line}`}
    />
  ),
  rows: (question, { fact, frame, shown, error, onChange, onRemove, environment }) => (
    <RowsField
      {...frame}
      columns={columnsOf(question, environment)}
      cellErrors={error?.cells}
      value={shownRows(question, shown)}
      onChange={onChange}
      onRemove={() => onRemove(fact)}
      rowName={upperFirst(question.line.replace(/\bune? /g, ''))}
      addLabel={`Ajouter ${question.line}`}
    />
  ),
}

function numberField(question: Extract<Question, { kind: 'number' | 'amount' }>, drawn: Drawn): ReactElement {
  const { frame, shown, onChange, parameters } = drawn
  const unit = frenchText(question.unit, parameters)
  const typed = parseFrenchNumber(rawText(shown))
  return (
    <NumberField
      {...frame}
      value={rawText(shown)}
      onChange={onChange}
      unit={typed ? showUnit(typed.value, unit) : unit}
      width={widthOfNumber(question, parameters)}
      note={noteOf(question, typed?.value, drawn)}
    />
  )
}

/**
 * The bounds crossed, the gravest kind alone: under what is refused, nothing is free. What refuses is not said twice when
 * « Continuer » has said it.
 */
function noteOf(
  question: NumberQuestion,
  typed: number | undefined,
  { fact, environment, frame, parameters }: Drawn,
): ReactNode {
  if (typed === undefined || frame.unknown) return undefined
  const unit = frenchText(question.unit, parameters)
  const held = { ...question, unit, locks: environment.locks(fact) }
  const crossed = crossedLocks(held, typed, parameters)
  const gravest = GRAVEST_FIRST.find((kind) => crossed.some(({ bound }) => lockKindOf(bound) === kind))
  if (gravest === undefined || (gravest === 'blocking' && frame.error)) return undefined
  return <LockNote crossed={crossed.filter(({ bound }) => lockKindOf(bound) === gravest)} />
}

const GRAVEST_FIRST = ['blocking', 'justify', 'free'] as const

/** The options offered now. One chosen earlier that no longer is stays in the answer, unseen. */
function offered(
  question: Extract<Question, { kind: 'choice' | 'choices' }>,
  { environment, parameters }: Drawn,
): readonly Option[] {
  return Object.entries(question.options)
    .filter(([, { when }]) => when === undefined || holds(when, environment) === true)
    .map(([value, { label, hint }]) => ({
      value,
      label: frenchText(label, parameters),
      hint: hint && frenchText(hint, parameters),
    }))
}
