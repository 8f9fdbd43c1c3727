import fc from 'fast-check'
import type { Answers } from '#model/answers.ts'
import { allAnswers, anyAnswers, changedAnswers } from './any-answers.ts'
import { templates } from './shipped.ts'

const samples = templates.examples.map(({ answers }) => answers)

/**
 * The answers of a dossier: anything at all, or all that is asked, or those of a sample member with some changes. The
 * last two reach the branches that wait for many answers.
 */
export function anyDossier(): fc.Arbitrary<Answers> {
  return fc.oneof(
    { weight: 3, arbitrary: anyAnswers() },
    { weight: 3, arbitrary: allAnswers() },
    { weight: 2, arbitrary: changedAnswers(samples) },
    { weight: 2, arbitrary: nearlyComplete() },
  )
}

/** A sample member, a few right answers changed: most can be signed. */
export function nearlyComplete(): fc.Arbitrary<Answers> {
  return changedAnswers(samples, { right: true, most: 10 })
}
