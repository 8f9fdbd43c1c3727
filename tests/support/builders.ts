import { join } from 'node:path'
import { parseTemplates } from '#authoring/parse-templates.ts'
import { readTemplates } from '#build/read-templates.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { parametersAt } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'

/** The day of every test that does not speak of days. */
export const TODAY = '2026-11-22' as CalendarDate

/** The files of the templates as they are shipped. */
export const files = readTemplates(join(import.meta.dirname, '../../templates'))

/** The law alone, as it is shipped: its figures, bounds, articles and words. The clauses take forty times as long to read. */
export const law = parseTemplates(
  Object.fromEntries(
    Object.entries(files).filter(([path]) => /^(parametres|bornes|droit|propositions)\b/.test(path)),
  ),
)

/** The law's figures as they are shipped, on that day. */
export const parameters = parametersAt(law.parameters, TODAY, law)

/** Une structure dont on ne sait que ce qui est dit. */
export const uneOrganisation = (facts: Facts = {}): Facts => facts
