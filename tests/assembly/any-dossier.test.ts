import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assembly, type AssemblyCache, assemble } from '#assembly/assemble.ts'
import type { Environment, Resolved } from '#assembly/environment.ts'
import { evaluate } from '#assembly/evaluate.ts'
import type { Answers } from '#model/answers.ts'
import type { Question } from '#questions/question.ts'
import { anyDossier } from '../support/any-dossier.ts'
import { environmentOf, ground, templates } from '../support/shipped.ts'
import { documentFlaws } from './document-flaws.ts'
import { flawsOf } from './flaws-of.ts'

// The whole agreement is assembled at each run: a second apiece for some hundreds. The trees themselves: any-tree.
const SLOW = 120_000
const seed = 20261122
const answers = anyDossier()
const models = templates.models.map((parsed) => [parsed.model.id, parsed] as const)

describe.each(models)('%s, for any answers at all', (_id, { model, readings }) => {
  // One cache for every dossier: each wording is drawn again only when one of its words changes.
  const cache: AssemblyCache = new Map()
  const draft = (given: Answers): { environment: Environment; assembly: Assembly } => {
    const environment = environmentOf(given)
    return { environment, assembly: assemble(model, environment, cache) }
  }

  it('the three other readings have no flaw', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(answers, (given) => {
        const environment = environmentOf(given)
        for (const [wording, { plain, easy, advice }] of Object.entries(readings))
          for (const blocks of [plain, easy, advice])
            expect(flawsOf(evaluate(blocks, environment)), wording).toEqual([])
      }),
      { seed, numRuns: 200 },
    )
  })

  it('what is missing, whatever its name, leads to a question that is asked', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(answers, (given) => {
        const environment = environmentOf(given)
        for (const name of Object.keys(ground.vocabulary)) {
          const resolved = environment.resolve(name)
          if (resolved.state === 'missing')
            expect(environment.asked(resolved.fact), `${name} → ${resolved.fact}`).toBe(true)
        }
      }),
      { seed, numRuns: 200 },
    )
  })

  it('the same answers give the same tree, in any order, drawn again or not', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(answers, (given) => {
        const backwards = Object.fromEntries(Object.entries(given).reverse())
        const { assembly } = draft(given)
        expect(assemble(model, environmentOf(backwards))).toEqual(assembly)
        const again = draft(given).assembly.document
        expect(again).toEqual(assembly.document)
        for (const [index, part] of again.children.entries())
          for (const [place, clause] of part.children.entries())
            expect(clause).toBe(assembly.document.children[index]?.children[place])
      }),
      { seed, numRuns: 80 },
    )
  })

  it('a question counts for an article with all it depends on', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { articlesByFact } = draft(given).assembly
        const order = model.parts.flatMap((part) => part.clauses.map(({ id }) => id))
        for (const [fact, ids] of articlesByFact) {
          expect([...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(ids)
          const { when, within } = ground.questions[fact] ?? {}
          for (const name of [when, within])
            for (const behind of name === undefined ? [] : (ground.vocabulary[name]?.facts ?? []))
              expect(articlesByFact.get(behind), `${fact} ← ${behind}`).toEqual(
                expect.arrayContaining([...ids]),
              )
        }
      }),
      { seed, numRuns: 80 },
    )
  })

  it('every combination of conditions, even unlawful, numbers without a gap', { timeout: SLOW }, () => {
    const seeds = fc.tuple(fc.integer(), fc.constantFrom(0, 20, 50))
    fc.assert(
      fc.property(seeds, ([seed, missing]) => {
        const { document } = assemble(model, decidedAtRandom(seed, missing))
        expect(documentFlaws(document, model)).toEqual([])
      }),
      { seed, numRuns: 1000 },
    )
  })
})

/** An environment in which each yes/no is drawn, one in so many still unknown: what the law allows does not count. */
function decidedAtRandom(seed: number, missing: number): Environment {
  const real = environmentOf()
  const resolve = (name: string): Resolved => {
    const drawn = draw(seed, name)
    if (drawn % 100 < missing) return { state: 'missing', fact: name, reason: 'unanswered' }
    const kind = real.vocabulary[name]?.kind ?? 'text'
    return { state: 'known', value: anyValue(kind, drawn), origin: 'answer', fact: name }
  }
  return { ...real, resolve }
}

function anyValue(kind: Question['kind'], drawn: number): unknown {
  if (kind === 'yesNo') return drawn % 2 === 0
  if (kind === 'number' || kind === 'amount') return drawn % 40
  if (kind === 'date') return '2027-03-03'
  // A list that is known has a line; the cells of a line may be empty.
  if (kind === 'rows') return [{}]
  return kind === 'list' || kind === 'choices' ? ['un', 'deux'].slice(drawn % 2) : 'mot'
}

/** A number for a name, the same for the same seed. */
function draw(seed: number, name: string): number {
  let hash = seed | 0
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
