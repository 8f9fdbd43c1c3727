import type { FactsOf } from './define.ts'
import type { Question, QuestionPart, Step } from './question.ts'
import { structureActivite } from './structure-activite.ts'
import { structureAdresse } from './structure-adresse.ts'
import { structureDialogue } from './structure-dialogue.ts'
import { structureEffectif } from './structure-effectif.ts'
import { structureIdentite } from './structure-identite.ts'

/** Every step, as a tuple: `Facts` is inferred from it. */
const STEPS = [
  structureIdentite,
  structureAdresse,
  structureActivite,
  structureEffectif,
  structureDialogue,
] as const

/** What the member's answers say once checked. Absent is not false. */
export type Facts = FactsOf<typeof STEPS>
export type FactName = keyof Facts & string

/** The whole questionnaire, in the order it is read. */
export const QUESTIONNAIRE: readonly QuestionPart[] = [
  {
    id: 'structure',
    title: 'Votre structure',
    group: 'preparer',
    steps: [structureIdentite, structureAdresse, structureActivite, structureEffectif, structureDialogue],
  },
]

/** Every question by the name of the fact it gives. */
export const QUESTIONS: Readonly<Record<string, Question>> = Object.assign(
  {},
  ...STEPS.map((step: Step) => step.questions),
)
