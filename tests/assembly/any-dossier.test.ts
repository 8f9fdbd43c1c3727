import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assembly, type AssemblyCache, assemble } from '#assembly/assemble.ts'
import type { Environment, Resolved } from '#assembly/environment.ts'
import { evaluate } from '#assembly/evaluate.ts'
import { canBeFinal, problemsOfAssembly } from '#assembly/review-dossier.ts'
import type { Model } from '#assembly/template.ts'
import type { Answers } from '#model/answers.ts'
import { blanksOf, type ClauseNode, type DocumentNode, visit } from '#model/document.ts'
import type { Question } from '#questions/question.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import { allAnswers, anyAnswers } from '../support/any-answers.ts'
import { environmentOf, ground, templates } from '../support/shipped.ts'
import { flawsOf } from './flaws-of.ts'

// The whole agreement is assembled at each run: a second apiece for some hundreds.
const SLOW = 120_000
const answers = fc.oneof({ weight: 2, arbitrary: anyAnswers() }, { weight: 1, arbitrary: allAnswers() })
const models = templates.models.map((parsed) => [parsed.model.id, parsed] as const)

describe.each(models)('%s, for any answers at all', (_id, { model, readings }) => {
  // One cache for every dossier: each wording is drawn again only when one of its words changes.
  const cache: AssemblyCache = new Map()
  const draft = (given: Answers): { environment: Environment; assembly: Assembly } => {
    const environment = environmentOf(given)
    return { environment, assembly: assemble(model, environment, cache) }
  }

  it('the tree has no flaw', { timeout: SLOW }, () => {
    const seen = new WeakSet<ClauseNode>()
    fc.assert(
      fc.property(answers, (given) => {
        const { document } = draft(given).assembly
        expect(numberingFlaws(document, model)).toEqual([])
        for (const clause of document.children.flatMap((part) => part.children)) {
          if (seen.has(clause)) continue
          seen.add(clause)
          expect(clause.children.length, clause.id).toBeGreaterThan(0)
          expect(flawsOf(clause.children), clause.id).toEqual([])
        }
      }),
      { numRuns: 800 },
    )
  })

  it('the three other readings have no flaw', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(answers, (given) => {
        const environment = environmentOf(given)
        for (const [wording, { plain, easy, advice }] of Object.entries(readings))
          for (const blocks of [plain, easy, advice])
            expect(flawsOf(evaluate(blocks, environment)), wording).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('each blank leads to a question that is on a page, and keeps the final document shut', {
    timeout: SLOW,
  }, () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { assembly, environment } = draft(given)
        const blanks = blanksOf(assembly.document).map(({ fact }) => fact)
        const isOnAPage = (fact: string): boolean =>
          environment.asked(fact) === true && (ALWAYS_ASKED.has(fact) || assembly.articlesByFact.has(fact))
        expect(blanks.filter((fact) => !isOnAPage(fact))).toEqual([])
        if (canBeFinal(problemsOfAssembly(assembly, environment))) expect(blanks).toEqual([])
      }),
      { numRuns: 400 },
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
      { numRuns: 200 },
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
      { numRuns: 80 },
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
      { numRuns: 80 },
    )
  })

  it('every combination of conditions, even unlawful, numbers without a gap', { timeout: SLOW }, () => {
    const seeds = fc.tuple(fc.integer(), fc.constantFrom(0, 20, 50))
    fc.assert(
      fc.property(seeds, ([seed, missing]) => {
        const { document } = assemble(model, decidedAtRandom(seed, missing))
        expect(numberingFlaws(document, model)).toEqual([])
        for (const clause of document.children.flatMap((part) => part.children))
          expect(flawsOf(clause.children), clause.id).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

/** The questions about the member, asked whatever the text says. */
const ALWAYS_ASKED = new Set(
  QUESTIONNAIRE.filter(({ group }) => group === 'preparer').flatMap(({ steps }) =>
    steps.flatMap(({ questions }) => Object.keys(questions)),
  ),
)

/** Parts and articles number from one, in the order of the model, and each reference has its number. */
function numberingFlaws(document: DocumentNode, model: Model): readonly string[] {
  const flaws: string[] = []
  const expected = document.children
    .filter((part) => part.title !== undefined)
    .flatMap((part, index) => [
      [part.id, `${index + 1}`],
      ...part.children.map((clause, place) => [clause.id, `${index + 1}.${place + 1}`]),
    ])
  const numbers = Object.entries(document.numbers)
  if (JSON.stringify(numbers.sort()) !== JSON.stringify(expected.sort())) flaws.push('numbers')
  const order = model.parts.flatMap((part) => part.clauses.map(({ id }) => id))
  const ids = document.children.flatMap((part) => part.children.map(({ id }) => id))
  if (ids.join() !== order.filter((id) => ids.includes(id)).join()) flaws.push('order')
  if (document.children.some((part) => part.children.length === 0)) flaws.push('empty part')
  visit(document, (node) => {
    if (node.type === 'reference' && !document.numbers[node.target]) flaws.push(`dangling ${node.target}`)
  })
  return flaws
}

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
  if (kind === 'rows') return []
  return kind === 'list' || kind === 'choices' ? ['un', 'deux'].slice(drawn % 2) : 'mot'
}

/** A number for a name, the same for the same seed. */
function draw(seed: number, name: string): number {
  let hash = seed | 0
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
