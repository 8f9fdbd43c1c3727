import { describe, expect, it } from 'vitest'
import { type AssemblyCache, assemble } from '#assembly/assemble.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { parseText } from '#assembly/parse-text.ts'
import { canBeFinal, problemsOfAssembly } from '#assembly/review-dossier.ts'
import type { ClauseTemplate, Model } from '#assembly/template.ts'
import { buildVocabulary } from '#assembly/vocabulary.ts'
import type { Answers } from '#model/answers.ts'
import { BugError } from '#model/bug-error.ts'
import { blanksOf, visit } from '#model/document.ts'
import { choix, ouiNon, texte } from '#questions/define.ts'
import type { Question } from '#questions/question.ts'
import { parameters } from '../support/builders.ts'
import { environmentOf, templates } from '../support/shipped.ts'

const label = (short: string) => ({ label: `${short} ?`, short })
const questions: Readonly<Record<string, Question>> = {
  nom: texte(label('nom')),
  debut: ouiNon(label('début')),
  milieu: ouiNon(label('milieu')),
  detail: texte({ ...label('détail'), when: 'milieuOuvert' }),
  milieuOuvert: ouiNon({ ...label('milieu ouvert'), within: 'milieu' }),
  forme: choix({
    ...label('forme'),
    options: { a: { label: 'A' }, b: { label: 'B' }, c: { label: 'C', when: 'debut' } },
  }),
}
const vocabulary = buildVocabulary(questions, {}, [])
const environment = (answers: Answers = {}) =>
  createEnvironment({ questions, constats: {}, vocabulary, parameters }, answers)

const wording = (id: string, text: string, more: Partial<ClauseTemplate> = {}): ClauseTemplate => ({
  id,
  title: `Titre de ${id}`,
  sources: [],
  negotiable: true,
  version: '2026-11-22',
  reason: 'Essai.',
  body: parseText(text, () => {}),
  ...more,
})
const entry = (...wordings: readonly ClauseTemplate[]) => ({ id: wordings[0]?.id ?? '', wordings })
const model = (...parts: Model['parts']): Model => ({
  id: 'm',
  title: 'M',
  version: '1',
  subtitle: [],
  parts,
})

describe('numbers', () => {
  const three = model(
    { id: 'ouverture', clauses: [entry(wording('parties', 'P'))] },
    {
      id: 'un',
      title: 'Un',
      clauses: [entry(wording('a', 'A', { when: 'debut' })), entry(wording('b', 'Voir {{renvoi "d"}}'))],
    },
    { id: 'deux', title: 'Deux', clauses: [entry(wording('c', 'C', { when: 'milieu' }))] },
    { id: 'trois', title: 'Trois', clauses: [entry(wording('d', 'D'))] },
  )

  it.each([
    [
      { debut: true, milieu: true },
      { un: '1', a: '1.1', b: '1.2', deux: '2', c: '2.1', trois: '3', d: '3.1' },
    ],
    [
      { debut: false, milieu: true },
      { un: '1', b: '1.1', deux: '2', c: '2.1', trois: '3', d: '3.1' },
    ],
    [
      { debut: true, milieu: false },
      { un: '1', a: '1.1', b: '1.2', trois: '2', d: '2.1' },
    ],
    [
      { debut: false, milieu: false },
      { un: '1', b: '1.1', trois: '2', d: '2.1' },
    ],
  ])('%j: %j', (answers, numbers) => {
    expect(assemble(three, environment(answers)).document.numbers).toEqual(numbers)
  })

  it('an untitled part has none, an empty part is not there', () => {
    const { document } = assemble(three, environment({ debut: true, milieu: false }))
    expect(document.children.map(({ id }) => id)).toEqual(['ouverture', 'un', 'trois'])
    expect(document.children[0]).not.toHaveProperty('title')
  })

  it('an article that may still fall is numbered, and said uncertain', () => {
    const { document, selections } = assemble(three, environment({ debut: true }))
    expect(document.numbers['c']).toBe('2.1')
    expect(
      document.children.flatMap((part) => part.children).map(({ id, certain }) => [id, certain]),
    ).toEqual([
      ['parties', true],
      ['a', true],
      ['b', true],
      ['c', false],
      ['d', true],
    ])
    expect(selections.find(({ id }) => id === 'c')).toEqual({
      id: 'c',
      part: 'deux',
      state: 'undetermined',
      wording: 'c',
      because: 'milieu',
    })
  })
})

describe('titles of a part', () => {
  const titled = model({
    id: 'p',
    title: 'Règles',
    titles: [
      { title: 'Règles du début', when: 'debut' },
      { title: 'Règles du milieu', when: 'milieu' },
    ],
    clauses: [entry(wording('a', 'A'))],
  })

  it.each([
    [{}, 'Règles'],
    [{ debut: false }, 'Règles'],
    [{ milieu: true }, 'Règles du milieu'],
    [{ debut: true, milieu: true }, 'Règles du début'],
  ])('%j: « %s », the first that holds, and the number stays', (answers, title) => {
    const { document } = assemble(titled, environment(answers))
    expect(document.children).toMatchObject([{ id: 'p', title }])
    expect(document.numbers).toEqual({ p: '1', a: '1.1' })
  })
})

describe('wordings', () => {
  const withVariants = (base: Partial<ClauseTemplate>) =>
    model({
      id: 'p',
      title: 'P',
      clauses: [
        entry(
          wording('x', 'Base', base),
          wording('x-a', 'A', { variantOf: 'x', when: 'formeA' }),
          wording('x-debut', 'Début', { variantOf: 'x', when: 'debut' }),
        ),
      ],
    })

  it.each([
    [{ forme: 'a', debut: true }, 'x-a', 'kept'],
    [{ forme: 'a' }, 'x-a', 'kept'],
    [{ forme: 'b', debut: true }, 'x-debut', 'kept'],
    [{ debut: true }, 'x-debut', 'undetermined'],
    [{ forme: 'b', debut: false }, 'x', 'kept'],
    [{ forme: 'b' }, 'x', 'undetermined'],
    [{}, 'x', 'undetermined'],
  ])('%j: « %s » is %s', (answers, chosen, state) => {
    const { document, selections } = assemble(withVariants({}), environment(answers))
    expect(selections).toMatchObject([{ id: 'x', wording: chosen, state }])
    expect(document.children[0]?.children[0]).toMatchObject({ id: 'x', certain: state === 'kept' })
  })

  it.each([
    [{ milieu: true, forme: 'b', debut: false }, 'x', 'kept'],
    [{ milieu: false, forme: 'a' }, 'x-a', 'kept'],
    [{ milieu: false, forme: 'b', debut: false }, 'x', 'dropped'],
    [{ milieu: false, forme: 'b' }, 'x-debut', 'undetermined'],
    [{ milieu: false, debut: false }, 'x-a', 'undetermined'],
    [{ forme: 'b', debut: false }, 'x', 'undetermined'],
  ])('under a condition of its own, %j: « %s » is %s', (answers, chosen, state) => {
    const { selections } = assemble(withVariants({ when: 'milieu' }), environment(answers))
    expect(selections).toMatchObject([{ id: 'x', wording: chosen, state }])
  })

  it('an article without a wording is our bug', () => {
    const empty = model({ id: 'p', clauses: [{ id: 'x', wordings: [] }] })
    expect(() => assemble(empty, environment())).toThrow(BugError)
  })

  it('the opening and the signatures stay while the mandate is not described', () => {
    const answers = {
      aUnDelegueSyndical: false,
      effectifAccord: '30',
      aDesElusCse: true,
      voieChoisie: 'mandate',
    }
    for (const { model: real } of templates.models) {
      const states = assemble(real, environmentOf(answers)).selections
      for (const id of ['parties', 'signatures'])
        expect(states.find((one) => one.id === id)).toMatchObject({ state: 'undetermined' })
    }
  })
})

describe('facts of an article', () => {
  const facts = (answers: Answers, text: string, more: Partial<ClauseTemplate> = {}) =>
    assemble(
      model({ id: 'p', clauses: [entry(wording('x', text, more)), entry(wording('y', '{{nom}}'))] }),
      environment(answers),
    ).articlesByFact

  it('follows conditions of questions, of their step and of their options to the end', () => {
    expect(Object.fromEntries(facts({}, '{{detail}} {{forme}}'))).toEqual({
      detail: ['x'],
      milieuOuvert: ['x'],
      milieu: ['x'],
      forme: ['x'],
      debut: ['x'],
      nom: ['y'],
    })
  })

  it('follows them for an article that comes after another one', () => {
    const twice = model({
      id: 'p',
      clauses: [entry(wording('x', '{{milieuOuvert}}')), entry(wording('y', '{{detail}}'))],
    })
    const { articlesByFact } = assemble(twice, environment())
    for (const fact of ['milieuOuvert', 'milieu']) expect(articlesByFact.get(fact)).toEqual(['x', 'y'])
  })

  it('of an article that falls, keeps only what could bring it back', () => {
    expect(Object.fromEntries(facts({ debut: false }, '{{detail}}', { when: 'debut' }))).toEqual({
      debut: ['x'],
      nom: ['y'],
    })
  })
})

describe('articles drawn again', () => {
  const [parsed] = templates.models
  if (!parsed) throw new Error('no model')
  const nodesOf = (answers: Answers, cache: AssemblyCache) =>
    new Map(
      assemble(parsed.model, environmentOf(answers), cache).document.children.flatMap((part) =>
        part.children.map((clause) => [clause.id, clause] as const),
      ),
    )

  it('the same answers give the same objects', () => {
    const cache: AssemblyCache = new Map()
    const before = nodesOf({ nomEmployeur: 'A' }, cache)
    for (const [id, node] of nodesOf({ nomEmployeur: 'A' }, cache)) expect(node).toBe(before.get(id))
  })

  it('another answer draws again only the articles it changes', () => {
    const cache: AssemblyCache = new Map()
    const before = nodesOf({ nomEmployeur: 'A' }, cache)
    const after = nodesOf({ nomEmployeur: 'B' }, cache)
    const changed = [...after].filter(([id, node]) => node !== before.get(id)).map(([id]) => id)
    const { articlesByFact } = assemble(parsed.model, environmentOf())
    expect(changed).toEqual(articlesByFact.get('nomEmployeur'))
    expect(changed.length).toBeLessThan(after.size / 2)
  })

  it('two models with a wording of the same name never share it', () => {
    const cache: AssemblyCache = new Map()
    const one = model({ id: 'p', clauses: [entry(wording('x', 'Un'))] })
    const two = model({ id: 'p', clauses: [entry(wording('x', 'Deux'))] })
    const first = assemble(one, environment(), cache).document
    expect(assemble(two, environment(), cache).document).not.toEqual(first)
  })
})

it('a name full of marks comes through everywhere as one filled node', () => {
  const nomEmployeur = '# *Pirate* & <b>Fils</b> {{x}}'
  for (const parsed of templates.models) {
    const { document } = assemble(parsed.model, environmentOf({ nomEmployeur }))
    const values = new Set<string>()
    visit(document, (node) => {
      if (node.type === 'filled' && node.fact === 'nomEmployeur') values.add(node.value)
      if (node.type === 'text') expect(node.value).not.toContain('Pirate')
    })
    expect([...values]).toEqual([nomEmployeur])
    expect(document.subtitle).toContainEqual(expect.objectContaining({ value: nomEmployeur }))
  }
})

it('an empty draft says each missing answer once in a row', () => {
  for (const parsed of templates.models) {
    const { document } = assemble(parsed.model, environmentOf())
    for (const clause of document.children.flatMap((part) => part.children)) {
      const shown = clause.children.map((block) => JSON.stringify(block))
      expect(
        shown.filter((block, at) => block === shown[at + 1] && block.includes('"blank"')),
        clause.id,
      ).toEqual([])
    }
  }
})

describe('what keeps the final document shut', () => {
  const problems = (answers: Answers) => {
    const [parsed] = templates.models
    if (!parsed) throw new Error('no model')
    const env = environmentOf(answers)
    const assembly = assemble(parsed.model, env)
    return { found: problemsOfAssembly(assembly, env), blanks: blanksOf(assembly.document) }
  }
  const [complete] = templates.examples.filter(({ id }) => id === 'aci-trente-huit')

  it('nothing, for a complete sample', () => {
    expect(problems(complete?.answers ?? {}).found).toEqual([])
  })

  it('a route closed since it was chosen', () => {
    const { found, blanks } = problems({
      ...complete?.answers,
      voieChoisie: 'ratification',
      effectifAccord: '38',
      aDesElusCse: true,
    })
    expect(blanks.map(({ fact }) => fact)).toContain('voieChoisie')
    expect(found).toContainEqual({ code: 'answer-not-a-choice', severity: 'blocking', at: 'voieChoisie' })
    expect(canBeFinal(found)).toBe(false)
  })

  it('a law that opens no route, and not one that does not settle', () => {
    const closed = {
      aUnDelegueSyndical: false,
      effectifAccord: '60',
      aDesElusCse: false,
      aUnPvCarence: false,
    }
    expect(problems({ ...complete?.answers, ...closed }).found).toContainEqual({
      code: 'no-lawful-route',
      severity: 'blocking',
      articles: ['L2232-26'],
    })
    const unsettled = { aUnDelegueSyndical: false, effectifAccord: '20,5', aDesElusCse: false }
    expect(problems({ ...complete?.answers, ...unsettled }).found).toContainEqual({
      code: 'law-unsettled',
      severity: 'alert',
      at: 'voieDeConclusion',
      articles: ['L2232-23', 'L2232-23-1'],
      readings: ['decimalesIgnorees', 'decimalesComptees'],
      prudent: 'decimalesComptees',
    })
  })

  it('an answer is said missing once, however many blanks it leaves', () => {
    const { nomEmployeur: _, ...others } = complete?.answers ?? {}
    const { found, blanks } = problems(others)
    expect(blanks.filter(({ fact }) => fact === 'nomEmployeur').length).toBeGreaterThan(1)
    expect(found).toEqual([{ code: 'answer-missing', severity: 'blocking', at: 'nomEmployeur' }])
  })
})
