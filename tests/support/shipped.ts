import { createEnvironment, type Environment } from '#assembly/environment.ts'
import { groundAt } from '#authoring/ground.ts'
import { parseTemplates } from '#authoring/parse-templates.ts'
import type { Answers } from '#model/answers.ts'
import { files, TODAY } from './builders.ts'

/** The templates as they are shipped. */
export const templates = parseTemplates(files)

export const ground = groundAt(templates, TODAY)

/** A dossier of which only these answers are given. */
export const environmentOf = (answers: Answers = {}): Environment => createEnvironment(ground, answers)
