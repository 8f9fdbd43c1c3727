import type { FactName } from '#questions/questionnaire.ts'
import type { Draft } from '#ui/draft.ts'

/** One of the five questions: what it is about, and the facts that answer it. */
export type DiagnosisSubject = {
  readonly title: string
  readonly facts: readonly FactName[]
  /** A staff register can answer it. */
  readonly offersRegister?: true
}

/** The least that tells which rules apply, who signs, whether a committee is due, what must be negotiated. */
export const DIAGNOSIS: readonly DiagnosisSubject[] = [
  { title: 'Votre activité', facts: ['typesSiae'] },
  {
    title: 'Votre effectif',
    facts: ['effectifCse', 'effectifAccord', 'seuilCseDouzeMois', 'dateSeuilCse'],
    offersRegister: true,
  },
  { title: 'Vos élus', facts: ['aDesElusCse', 'aUnPvCarence'] },
  { title: 'Les syndicats', facts: ['aUnDelegueSyndical', 'aUneSectionSyndicale'] },
  { title: 'Votre branche', facts: ['aUneConventionCollective'] },
]

/** Whether every question of the diagnosis that is asked has an answer, « Je ne sais pas encore » included. */
export function isDiagnosed({ environment }: Draft): boolean {
  return DIAGNOSIS.flatMap(({ facts }) => facts).every((fact) => {
    const question = environment.questions[fact]
    const { status } = environment.answer(fact)
    const isOptional = question?.optional === true && status === 'empty'
    return environment.asked(fact) !== true || isOptional || status === 'answered' || status === 'unknown'
  })
}
