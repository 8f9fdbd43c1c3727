import type { FormName } from '#model/problem.ts'
import type { Columns, Options, Question } from '#questions/question.ts'
import type { Constat } from '#rules/constat.ts'
import { COMPUTED_LISTS } from './computed-lists.ts'

/** What a name of the templates stands for. */
export type Entry = {
  readonly kind: Question['kind']
  readonly from: 'question' | 'option' | 'given' | 'constat' | 'parameter' | 'computed'
  /** The facts behind the name: what must be asked for it to have a value. */
  readonly facts: readonly string[]
  readonly options?: Options
  readonly columns?: Columns
  /** The identifier a text holds. */
  readonly form?: FormName
  readonly optional?: true
  /** For an option: the choice and the option it tests; for a constat's value likewise. */
  readonly test?: { readonly of: string; readonly option: string }
}
export type Vocabulary = Readonly<Record<string, Entry>>

/** Every name a template may use: facts, the yes/no of each option, « …Renseigne », findings, parameters. One name, one meaning. */
export function buildVocabulary(
  questions: Readonly<Record<string, Question>>,
  constats: Readonly<Record<string, Constat>>,
  parameters: Iterable<string>,
): Vocabulary {
  // No prototype: `{{constructor}}` is no name of ours.
  const entries: Record<string, Entry> = Object.create(null)
  for (const [name, question] of Object.entries(questions)) {
    entries[name] = {
      kind: question.kind,
      from: 'question',
      facts: [name],
      ...(question.optional ? { optional: true } : {}),
      ...('options' in question ? { options: question.options } : {}),
      ...('columns' in question ? { columns: question.columns } : {}),
      ...('form' in question && question.form ? { form: question.form } : {}),
    }
    if (question.optional) entries[`${name}Renseigne`] = { kind: 'yesNo', from: 'given', facts: [name] }
    if ('options' in question) {
      for (const option of Object.keys(question.options))
        entries[optionName(name, option)] = yesNoOf(name, option, [name])
    }
  }
  for (const [name, constat] of Object.entries(constats)) {
    entries[name] = { kind: constat.kind, from: 'constat', facts: constat.facts }
    for (const option of constat.options)
      entries[optionName(name, option)] = yesNoOf(name, option, constat.facts)
  }
  for (const [name, columns] of Object.entries(COMPUTED_LISTS))
    entries[name] = { kind: 'rows', from: 'computed', facts: [], columns }
  for (const name of parameters) entries[name] = { kind: 'number', from: 'parameter', facts: [] }
  return entries
}

/** The yes/no of an option: choice `dureeAccord`, option `determinee` → `dureeAccordDeterminee`. */
export function optionName(choice: string, option: string): string {
  return choice + option.charAt(0).toUpperCase() + option.slice(1)
}

const yesNoOf = (of: string, option: string, facts: readonly string[]): Entry => ({
  kind: 'yesNo',
  from: 'option',
  facts,
  test: { of, option },
})
