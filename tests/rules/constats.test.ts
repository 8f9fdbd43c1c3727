import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settledValue } from '#model/finding.ts'
import { checkAnswer } from '#questions/check-answers.ts'
import { type FactName, type Facts, QUESTIONS } from '#questions/questionnaire.ts'
import { CONSTATS } from '#rules/constats.ts'
import { anyAnswers } from '../support/any-answers.ts'
import { parameters } from '../support/builders.ts'
import { templates } from '../support/shipped.ts'

const constats = Object.entries(CONSTATS)

/** What checking makes of any answers: each fact of its own type, or absent. */
const anyFacts = anyAnswers().map(
  (answers) =>
    Object.fromEntries(
      Object.entries(QUESTIONS).flatMap(([name, question]) => {
        const { value } = checkAnswer(name, question, answers[name], parameters)
        return value === undefined ? [] : [[name, value] as const]
      }),
      // The seam between names and types: the questionnaire gives each fact the type its question declares.
    ) as Facts,
)

describe('conclusions', () => {
  it.each(constats)('%s declares facts that are asked, each once', (_name, { facts }) => {
    expect(new Set(facts).size).toBe(facts.length)
    for (const fact of facts) expect(QUESTIONS).toHaveProperty(fact)
  })

  it('each reads its declared facts and no other, is total, and gives what it says', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const [name, constat] of constats) {
          const declared: readonly string[] = constat.facts
          const read = new Proxy(facts, {
            get: (target, fact) => {
              if (!declared.includes(String(fact))) throw new Error(`${name} reads ${String(fact)}`)
              return Reflect.get(target, fact)
            },
          })
          const finding = constat.compute(read, parameters)
          if (finding.state === 'needs') {
            expect(finding.facts.length).toBeGreaterThan(0)
            for (const fact of finding.facts) {
              expect(declared).toContain(fact)
              const given = facts[fact as FactName]
              // A choice that is no longer open, a list with an empty cell: given, and still to be given.
              if (typeof given === 'boolean' || typeof given === 'number')
                throw new Error(`${name} asks again for ${fact}`)
            }
            continue
          }
          expect(finding.because.length, name).toBeGreaterThan(0)
          const value = settledValue(finding)
          if (finding.state === 'notApplicable') continue
          if (constat.kind === 'yesNo') expect(value, name).toBeTypeOf('boolean')
          if (constat.kind === 'number') expect(value, name).toBeTypeOf('number')
          if (constat.kind === 'choice') expect(constat.options, name).toContain(value)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('each article they cite is in the law as it is shipped', { timeout: 60_000 }, () => {
    const cited = new Set<string>()
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const [, constat] of constats) {
          const finding = constat.compute(facts, parameters)
          if (finding.state !== 'needs') for (const article of finding.because) cited.add(article)
        }
      }),
      { numRuns: 300 },
    )
    expect(cited.size).toBeGreaterThan(20)
    expect([...cited].filter((article) => !Object.hasOwn(templates.law.articles, article))).toEqual([])
  })
})
