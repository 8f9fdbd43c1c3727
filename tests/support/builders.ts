import { fileURLToPath } from 'node:url'
import { createEnvironment, type Environment } from '#assembly/environment.ts'
import { groundAt } from '#authoring/ground.ts'
import { parseTemplates } from '#authoring/parse-templates.ts'
import { readTemplates } from '#build/read-templates.ts'
import type { Answers } from '#model/answers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { parametersAt } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'

/** The day of every test that does not speak of days. */
const TODAY = '2026-11-22' as CalendarDate

/** The templates as they are shipped. */
export const templates = parseTemplates(
  readTemplates(fileURLToPath(new URL('../../templates', import.meta.url))),
)

/** The law's figures as they are shipped, on that day. */
export const parameters = parametersAt(templates.parameters, TODAY, templates)

export const ground = groundAt(templates, TODAY)

/** Une structure dont on ne sait que ce qui est dit. */
export const uneOrganisation = (facts: Facts = {}): Facts => facts

/** A dossier of which only these answers are given. */
export const environmentOf = (answers: Answers = {}): Environment => createEnvironment(ground, answers)
