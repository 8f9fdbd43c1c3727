import type { FormName } from '#model/problem.ts'

/**
 * A question is data: its screen, its validation, its help and the type of the fact it gives all follow from here.
 * Keys of `questions`, `options` and `columns` are the names templates use: French, ASCII.
 */
type Asked = {
  /** The question itself, addressed to the person. */
  readonly label: string
  /** The same in two or three words: summary line, and the label of the blank it leaves in the text. */
  readonly short: string
  readonly hint?: string
  /** « Pourquoi cette question ? » */
  readonly why?: string
  /** Articles behind the question, e.g. `L2222-4`. */
  readonly articles?: readonly string[]
  /** Named boolean (fact, choice or finding) under which the question is asked. */
  readonly when?: string
  /** The condition of the step it belongs to: set by the questionnaire, never by hand. */
  readonly within?: string
  /** A silence is a lawful answer: no blank, and `<name>Renseigne` is a named boolean. */
  readonly optional?: true
}

/** A limit: nothing, one or a whole; otherwise a figure of the law (`templates/parametres`) or of the network (`propositions.yaml`). */
export type Limit = number | { readonly parameter: string } | { readonly network: string }

/**
 * A bound of the law that holds an answer, by its id in `templates/bornes`. A condition is a named boolean: it must not
 * wait for the answer it locks. While it is not settled, the lock holds.
 */
export type Lock =
  | string
  | { readonly bound: string; readonly when: string }
  | { readonly bound: string; readonly unless: string }

export type Option = {
  readonly label: string
  readonly hint?: string
  /** The words put in the text; the label when absent. */
  readonly text?: string
  /** Named boolean under which the option is offered. */
  readonly when?: string
}
export type Options = Readonly<Record<string, Option>>

export type TextQuestion = Asked & {
  readonly kind: 'text'
  readonly form?: FormName
  readonly proposal?: string
}
export type LongTextQuestion = Asked & { readonly kind: 'longText'; readonly proposal?: string }
export type NumberQuestion = Asked & {
  readonly kind: 'number' | 'amount'
  readonly unit: string
  readonly min?: Limit
  readonly max?: Limit
  /** Bounds of the law: crossed, they refuse the answer, ask a reason, or only say it, by their nature. */
  readonly locks?: readonly Lock[]
  readonly decimals?: number
  readonly proposal?: Limit
}
export type DateQuestion = Asked & { readonly kind: 'date' }
export type YesNoQuestion = Asked & { readonly kind: 'yesNo'; readonly proposal?: boolean }
export type ChoiceQuestion<O extends Options = Options> = Asked & {
  readonly kind: 'choice'
  readonly options: O
  readonly proposal?: string
}
export type ChoicesQuestion<O extends Options = Options> = Asked & {
  readonly kind: 'choices'
  readonly options: O
  readonly proposal?: readonly string[]
}
export type ListQuestion = Asked & {
  readonly kind: 'list'
  /** What one line is, e.g. « un objectif ». */
  readonly line: string
  readonly proposal?: readonly string[]
}
export type Column = (
  | Pick<TextQuestion, 'kind' | 'label'>
  | Pick<NumberQuestion, 'kind' | 'label' | 'unit' | 'min' | 'max' | 'decimals'>
  | Pick<DateQuestion, 'kind' | 'label'>
  | Pick<ChoiceQuestion, 'kind' | 'label' | 'options'>
) & {
  /** A row is complete without it. */
  readonly optional?: true
  /** Named boolean under which it is shown; an optional column alone may have one. */
  readonly when?: string
  /** Left empty, or not shown, it says what this other column of the row does. */
  readonly sameAs?: string
}
export type Columns = Readonly<Record<string, Column>>
export type RowsQuestion<C extends Columns = Columns> = Asked & {
  readonly kind: 'rows'
  readonly line: string
  readonly columns: C
  readonly proposal?: readonly Readonly<Record<string, string>>[]
}

export type Question =
  | TextQuestion
  | LongTextQuestion
  | NumberQuestion
  | DateQuestion
  | YesNoQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | ListQuestion
  | RowsQuestion

/** One subject, one page. */
export type Step<Q extends Readonly<Record<string, Question>> = Readonly<Record<string, Question>>> = {
  /** kebab-case, part of the page's address. */
  readonly id: string
  /** The subject, as a question or a noun. */
  readonly title: string
  readonly lead?: string
  /** Named boolean under which the subject is opened. */
  readonly when?: string
  readonly questions: Q
}

/** A part of the questionnaire: `group` says whether it prepares the dossier, writes the agreement, prices what it gives, sets up the works council, or counts its votes. */
export type QuestionPart = {
  readonly id: string
  readonly title: string
  readonly group: 'preparer' | 'ecrire' | 'chiffrer' | 'elire' | 'depouiller'
  readonly steps: readonly Step[]
}

/** The model answers in the person's place, who may change it. */
export const isProposed = (question: Question): boolean =>
  'proposal' in question && question.proposal !== undefined
