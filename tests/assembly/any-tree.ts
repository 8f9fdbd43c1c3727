import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assemble } from '#assembly/assemble.ts'
import { canBeFinal, problemsOfAssembly } from '#assembly/review-dossier.ts'
import type { Model } from '#assembly/template.ts'
import { blanksOf } from '#model/document.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import { anyDossier } from '../support/any-dossier.ts'
import { environmentOf, ground } from '../support/shipped.ts'
import { documentFlaws } from './document-flaws.ts'
import { startReaching } from './reached.ts'

/**
 * The tests of one half of the 5,000 dossiers: two files, for two cores. fast-check says the seed and the path of the
 * dossier that fails.
 */
export function treesHaveNoFlaw(model: Model, seed: number): void {
  it('the tree has no flaw, its blanks lead to questions that are asked, every branch is tried', {
    timeout: 300_000,
  }, () => {
    const reached = startReaching(model, ground)
    let finals = 0
    fc.assert(
      fc.property(anyDossier(), (given) => {
        const environment = environmentOf(given)
        const assembly = assemble(model, environment)
        reached.see(assembly, environment)
        expect(documentFlaws(assembly.document, model)).toEqual([])
        const blanks = blanksOf(assembly.document).map(({ fact }) => fact)
        const isOnAPage = (fact: string): boolean =>
          environment.asked(fact) === true && (ALWAYS_ASKED.has(fact) || assembly.articlesByFact.has(fact))
        expect(blanks.filter((fact) => !isOnAPage(fact))).toEqual([])
        if (!canBeFinal(problemsOfAssembly(assembly, environment))) return
        finals += 1
        expect(blanks).toEqual([])
      }),
      { seed, numRuns: 2500 },
    )
    expect(reached.unseen()).toEqual([])
    expect(finals).toBeGreaterThan(250)
  })
}

/** The questions about the member, asked whatever the text says. */
const ALWAYS_ASKED = new Set(
  QUESTIONNAIRE.filter(({ group }) => group === 'preparer').flatMap(({ steps }) =>
    steps.flatMap(({ questions }) => Object.keys(questions)),
  ),
)
