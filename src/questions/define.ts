import type { CalendarDate } from '#model/calendar-date.ts'
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  Column,
  Columns,
  DateQuestion,
  ListQuestion,
  LongTextQuestion,
  NumberQuestion,
  Options,
  Question,
  RowsQuestion,
  Step,
  TextQuestion,
  YesNoQuestion,
} from './question.ts'

// Constructors: they add the kind and keep the literal names, from which `Facts` is inferred.
type Without<Q> = Omit<Q, 'kind'>

export const texte = (q: Without<TextQuestion>): TextQuestion => ({ kind: 'text', ...q })
export const texteLong = (q: Without<LongTextQuestion>): LongTextQuestion => ({ kind: 'longText', ...q })
export const nombre = (q: Without<NumberQuestion>): NumberQuestion => ({ kind: 'number', ...q })
export const montant = (q: Without<NumberQuestion>): NumberQuestion => ({ kind: 'amount', decimals: 2, ...q })
export const date = (q: Without<DateQuestion>): DateQuestion => ({ kind: 'date', ...q })
export const ouiNon = (q: Without<YesNoQuestion>): YesNoQuestion => ({ kind: 'yesNo', ...q })
export const choix = <const O extends Options>(
  q: Omit<ChoiceQuestion, 'kind' | 'options' | 'proposal'> & {
    readonly options: O
    readonly proposal?: keyof NoInfer<O> & string
  },
): ChoiceQuestion<O> => ({ kind: 'choice', ...q })
export const plusieurs = <const O extends Options>(
  q: Omit<ChoicesQuestion, 'kind' | 'options' | 'proposal'> & {
    readonly options: O
    readonly proposal?: readonly (keyof NoInfer<O> & string)[]
  },
): ChoicesQuestion<O> => ({ kind: 'choices', ...q })
export const liste = (q: Without<ListQuestion>): ListQuestion => ({ kind: 'list', ...q })
export const tableau = <const C extends Columns>(
  q: Omit<RowsQuestion, 'kind' | 'columns'> & { readonly columns: C },
): RowsQuestion<C> => ({ kind: 'rows', ...q })

/** One subject of the questionnaire, its questions' names kept as types. */
export const step = <const Q extends Readonly<Record<string, Question>>>(s: Step<Q>): Step<Q> => s

/** The type of the fact a question gives. */
export type ValueOf<Q> = Q extends { readonly kind: 'text' | 'longText' }
  ? string
  : Q extends { readonly kind: 'number' | 'amount' }
    ? number
    : Q extends { readonly kind: 'date' }
      ? CalendarDate
      : Q extends { readonly kind: 'yesNo' }
        ? boolean
        : Q extends { readonly kind: 'choice'; readonly options: infer O }
          ? keyof O & string
          : Q extends { readonly kind: 'choices'; readonly options: infer O }
            ? readonly (keyof O & string)[]
            : Q extends { readonly kind: 'list' }
              ? readonly string[]
              : Q extends { readonly kind: 'rows'; readonly columns: infer C extends Columns }
                ? readonly RowValue<C>[]
                : never

/** One row: a cell left empty is absent, never zero. */
export type RowValue<C extends Columns> = { readonly [N in keyof C]?: CellValue<C[N]> }
type CellValue<C extends Column> = C extends { readonly kind: 'number' | 'amount' }
  ? number
  : C extends { readonly kind: 'date' }
    ? CalendarDate
    : C extends { readonly kind: 'choice'; readonly options: infer O }
      ? keyof O & string
      : string

type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (m: infer M) => void ? M : never
type QuestionsOf<S extends readonly Step[]> = Merge<S[number]['questions']>
/** The facts a list of steps can give. Absent is not false: every fact may be missing. */
export type FactsOf<S extends readonly Step[]> = {
  readonly [N in keyof QuestionsOf<S>]?: ValueOf<QuestionsOf<S>[N]>
}
