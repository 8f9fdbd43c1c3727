/** What the person entered, as typed, even wrong: serialisable, and never thrown away because a question is hidden. */
export type Answers = Readonly<Record<string, Answer>>

/** Text-like answers (numbers and dates included) stay as typed; yes/no is a boolean; a choice is its option's id. */
export type Answer = string | boolean | readonly string[] | readonly RowAnswer[] | UnknownAnswer

/** One row of a repeated group: column → as typed. */
export type RowAnswer = Readonly<Record<string, string>>

/** « Je ne sais pas encore »: a real answer, tracked, that leaves a blank. */
export type UnknownAnswer = { readonly inconnu: true }

export const UNKNOWN: UnknownAnswer = { inconnu: true }

/** Whether the person answered « je ne sais pas encore ». */
export function isUnknown(answer: Answer | undefined): answer is UnknownAnswer {
  return typeof answer === 'object' && 'inconnu' in answer
}

/** Whether nothing was entered: no answer, an empty text, an empty list. */
export function isEmpty(answer: Answer | undefined): boolean {
  if (answer === undefined) return true
  if (typeof answer === 'string') return answer.trim() === ''
  return Array.isArray(answer) && answer.length === 0
}
