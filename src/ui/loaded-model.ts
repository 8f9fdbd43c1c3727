import type { Ground } from '#assembly/environment.ts'
import type { Model } from '#assembly/template.ts'
import { groundAt } from '#authoring/ground.ts'
import type { Answers } from '#model/answers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { Comparisons } from '#model/comparison.ts'
import type { LawWords } from '#model/law-words.ts'
import type { Question } from '#questions/question.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { createDrafter, type Draft } from './draft.ts'
import { today } from './today.ts'

/** The templates once in memory: the model, the questionnaire, the law's figures of the day, and what they make of answers. */
export type LoadedModel = {
  readonly model: Model
  readonly ground: Ground
  /** What the rules say of themselves. */
  readonly words: LawWords
  readonly lawDate: CalendarDate
  /** How answers compare with the law. */
  readonly comparisons: Comparisons
  readonly questions: Readonly<Record<string, Question>>
  /** Remembers its last result: the same answers give the same draft. */
  readonly draftOf: (answers: Answers) => Draft
}

/** Loads the company agreement and the figures in force on `date`: files of the tool's own, kept offline. */
export async function loadModel(date: CalendarDate = today()): Promise<LoadedModel> {
  const [{ default: model }, { default: shipped }, { default: comparisons }] = await Promise.all([
    import('virtual:paraphe/model/accord-entreprise'),
    import('virtual:paraphe/ground'),
    import('virtual:paraphe/comparisons'),
  ])
  const ground = groundAt(shipped, date)
  const draftOf = createDrafter(model, ground)
  const { words, lawDate } = shipped
  return { model, ground, words, lawDate, comparisons, questions: QUESTIONS, draftOf }
}
