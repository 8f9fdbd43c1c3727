import type { Ground } from '#assembly/environment.ts'
import { buildVocabulary } from '#assembly/vocabulary.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { type ParameterTable, parametersAt } from '#model/parameters.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { CONSTATS } from '#rules/constats.ts'

/** The ground every dossier of the tool stands on, the law's figures being those of `date`. */
export function groundAt(parameters: ParameterTable, date: CalendarDate): Ground {
  return {
    questions: QUESTIONS,
    constats: CONSTATS,
    vocabulary: buildVocabulary(QUESTIONS, CONSTATS, Object.keys(parameters)),
    parameters: parametersAt(parameters, date),
  }
}
