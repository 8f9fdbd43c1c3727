import type { Ground } from '#assembly/environment.ts'
import { buildVocabulary } from '#assembly/vocabulary.ts'
import type { BoundTable } from '#model/bound.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { NetworkFigures } from '#model/network-figure.ts'
import { type ParameterTable, parametersAt } from '#model/parameters.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { CONSTATS } from '#rules/constats.ts'

/** The figures a dossier stands on: the law's, the bounds of clauses, the network's own. */
export type Figures = {
  readonly parameters: ParameterTable
  readonly bounds: BoundTable
  readonly network: NetworkFigures
}

/** The ground every dossier of the tool stands on, the law's figures being those of `date`. */
export function groundAt({ parameters, bounds, network }: Figures, date: CalendarDate): Ground {
  return {
    questions: QUESTIONS,
    constats: CONSTATS,
    vocabulary: buildVocabulary(QUESTIONS, CONSTATS, figureNames(parameters)),
    parameters: parametersAt(parameters, date, { bounds, network }),
  }
}

/** The figures a template may name: a table of the law is read by the rules, line after line, never printed. */
export function figureNames(parameters: ParameterTable): readonly string[] {
  return Object.entries(parameters).flatMap(([name, figure]) => ('colonnes' in figure ? [] : [name]))
}
