import fc from 'fast-check'
import type { Answer, Answers } from '#model/answers.ts'
import type { Question } from '#questions/question.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'

// Who a member is goes together: no association is at once an ETTI and a GEIQ, each exclusive by law (L5132-6, L1253-1).
const OF_ONE_MEMBER = ['typesSiae', 'populations'] as const

/**
 * Dossiers of a member like one of these, that choose at random wherever there is a choice, and say in their words all that
 * is written by hand: any way through the questionnaire, in lines of a length people write.
 */
export function mixedAnswers(dossiers: readonly Answers[]): fc.Arbitrary<Answers> {
  return fc.tuple(fc.constantFrom(...dossiers), choices(dossiers)).map(([member, chosen]) => ({
    ...chosen,
    ...Object.fromEntries(OF_ONE_MEMBER.map((name) => [name, member[name] ?? []] as const)),
  }))
}

function choices(dossiers: readonly Answers[]): fc.Arbitrary<Answers> {
  const chosen = Object.entries(QUESTIONS).flatMap(([name, question]) => {
    const answer = chosenOf(question) ?? writtenIn(dossiers, name)
    return answer ? [[name, answer] as const] : []
  })
  return fc.record(Object.fromEntries(chosen))
}

function chosenOf(question: Question): fc.Arbitrary<Answer> | undefined {
  switch (question.kind) {
    case 'yesNo':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(question.options))
    case 'choices':
      return fc.subarray(Object.keys(question.options), { minLength: 1 })
    default:
      return undefined
  }
}

function writtenIn(dossiers: readonly Answers[], name: string): fc.Arbitrary<Answer> | undefined {
  const written = dossiers.flatMap(({ [name]: answer }) => (answer === undefined ? [] : [answer]))
  return written.length > 0 ? fc.constantFrom(...written) : undefined
}
