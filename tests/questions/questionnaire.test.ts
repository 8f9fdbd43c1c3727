import { describe, expect, it } from 'vitest'
import { isArticleKey } from '#model/article.ts'
import { checkAnswer, proposalOf } from '#questions/check-answers.ts'
import { boundOf } from '#questions/check-locks.ts'
import { figureOf } from '#questions/figure-of.ts'
import type { Column, Limit, Question } from '#questions/question.ts'
import { QUESTIONNAIRE, QUESTIONS } from '#questions/questionnaire.ts'
import { parameters } from '../support/builders.ts'
import { ground, templates } from '../support/shipped.ts'

const questions = Object.entries(QUESTIONS)
const steps = QUESTIONNAIRE.flatMap((part) => part.steps)
const CAMEL = /^[a-z][A-Za-z0-9]*$/
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A column is asked as a question is, minus what makes it one of a page. */
const columnsOf = (question: Question): readonly (readonly [string, Column])[] =>
  'columns' in question ? Object.entries(question.columns) : []

describe('parts and steps', () => {
  it('have addresses of their own', () => {
    const parts = QUESTIONNAIRE.map(({ id }) => id)
    expect(new Set(parts).size).toBe(parts.length)
    for (const id of parts) expect(id).toMatch(KEBAB)
    for (const part of QUESTIONNAIRE) {
      const ids = part.steps.map(({ id }) => id)
      expect(new Set(ids).size, part.id).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(KEBAB)
    }
    const ids = steps.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('hold each question once, and at least one question', () => {
    const names = steps.flatMap((step) => Object.keys(step.questions))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.sort()).toEqual(Object.keys(QUESTIONS).sort())
    for (const step of steps) expect(Object.keys(step.questions), step.id).not.toEqual([])
  })

  it('of the text bear the id of a part of the agreement', () => {
    const parts = templates.models.flatMap(({ model }) => model.parts.map(({ id }) => id))
    for (const { id, group } of QUESTIONNAIRE) if (group === 'ecrire') expect(parts).toContain(id)
  })

  it('give their condition to their questions', () => {
    for (const step of steps)
      for (const name of Object.keys(step.questions)) expect(QUESTIONS[name]?.within).toBe(step.when)
  })
})

describe('conditions', () => {
  const conditions = questions.flatMap(([name, question]) => {
    const options = 'options' in question ? Object.values(question.options) : []
    const open = [...options, ...columnsOf(question).map(([, column]) => column)]
    return [question.when, question.within, ...open.map(({ when }) => when)].flatMap((when) =>
      when === undefined ? [] : [[name, when] as const],
    )
  })

  it('hide no column that a row needs; a column follows another of its row', () => {
    for (const [, question] of questions) {
      const columns = columnsOf(question)
      for (const [, { when, optional, sameAs }] of columns) {
        if (when !== undefined) expect(optional).toBe(true)
        if (sameAs !== undefined) expect(columns.map(([name]) => name)).toContain(sameAs)
      }
    }
  })

  it('are yes/no that have a name', () => {
    expect(conditions.filter(([, when]) => ground.vocabulary[when]?.kind !== 'yesNo')).toEqual([])
  })

  it('never depend on the question itself, however far', () => {
    const behind = (fact: string): readonly string[] =>
      conditions.filter(([name]) => name === fact).flatMap(([, when]) => ground.vocabulary[when]?.facts ?? [])
    for (const [name] of questions) {
      const seen = new Set<string>()
      const open = [...behind(name)]
      for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
        if (seen.has(fact)) continue
        seen.add(fact)
        open.push(...behind(fact))
      }
      expect(seen.has(name), name).toBe(false)
    }
  })
})

describe.each(questions)('%s', (name, question) => {
  it('has an ASCII name, and so have its options and columns', () => {
    expect(name).toMatch(CAMEL)
    if ('options' in question)
      for (const option of Object.keys(question.options)) expect(option).toMatch(CAMEL)
    for (const [column] of columnsOf(question)) expect(column).toMatch(CAMEL)
    expect(columnsOf(question).filter(([column]) => ground.vocabulary[column])).toEqual([])
  })

  it('asks, or names', () => {
    const { label, short } = question
    if (label.includes('?')) expect(label).toMatch(/\S\u202f\?$/)
    else expect(label.split(' ').length).toBeLessThanOrEqual(6)
    expect(short.trim()).toBe(short)
    expect(short.length).toBeGreaterThan(1)
    expect(short.split(' ').length).toBeLessThanOrEqual(9)
    // A blank stands in a sentence: no capital but an abbreviation’s.
    expect(short).toMatch(/^(?:\p{Ll}|\p{Lu}{2,}|\d)/u)
    expect(short).not.toMatch(/[?.:;]$/)
  })

  it('cites articles of the law as it is shipped', () => {
    for (const article of question.articles ?? []) {
      expect(isArticleKey(article)).toBe(true)
      expect(templates.law.articles).toHaveProperty([article])
    }
  })

  it('names figures of the law that exist, and bounds that make sense', () => {
    const forms: readonly { readonly min?: Limit; readonly max?: Limit }[] = [
      ...('min' in question || 'max' in question ? [question] : []),
      ...columnsOf(question).flatMap(([, column]) => ('unit' in column ? [column] : [])),
    ]
    for (const { min = 0, max = Number.POSITIVE_INFINITY } of forms)
      expect(figureOf(min, 'auMoins', parameters)).toBeLessThanOrEqual(
        figureOf(max, 'auPlus', parameters) ?? 0,
      )
    if ('locks' in question)
      for (const lock of question.locks ?? [])
        expect(parameters.bound(boundOf(lock)), boundOf(lock)).toBeDefined()
    for (const words of wordsOf(question))
      for (const [, parameter = ''] of words.matchAll(/\{(\w+)\}/g))
        expect(
          parameters.find(parameter)?.value ?? parameters.network(parameter).valeur,
          parameter,
        ).toBeDefined()
  })

  it('proposes an answer it would take', () => {
    if (question.kind === 'date' || question.proposal === undefined) return
    const proposed = proposalOf(question, parameters)
    const checked = checkAnswer(name, question, asTyped(question), parameters)
    expect(checked).toEqual({ status: 'answered', value: proposed, problems: [] })
  })

  it('is set as French typography asks', () => {
    for (const words of wordsOf(question)) expect(typos(words), words).toEqual([])
  })

  it('offers choices that can be told apart', () => {
    if (!('options' in question)) return
    const labels = Object.values(question.options).map(({ label }) => label)
    expect(labels.length).toBeGreaterThan(1)
    expect(new Set(labels).size).toBe(labels.length)
  })
})

it('titles and leads of steps are set as French typography asks', () => {
  for (const { title, lead = '' } of steps)
    for (const words of [title, lead]) expect(typos(words), words).toEqual([])
  for (const { title } of QUESTIONNAIRE) expect(typos(title)).toEqual([])
})

/** The proposal as a person would type it. */
function asTyped(question: Question) {
  if (question.kind === 'date') return undefined
  if ('unit' in question) return String(figureOf(question.proposal, 'valeur', parameters)).replace('.', ',')
  return question.proposal
}

/** Every sentence a person reads in a question. */
function wordsOf(question: Question): readonly string[] {
  const options = 'options' in question ? Object.values(question.options) : []
  const proposal = 'proposal' in question ? [question.proposal].flat() : []
  return [
    question.label,
    question.short,
    question.hint,
    question.why,
    'line' in question ? question.line : undefined,
    'unit' in question ? question.unit : undefined,
    ...options.flatMap(({ label, hint, text }) => [label, hint, text]),
    ...columnsOf(question).map(([, column]) => column.label),
    ...(question.kind === 'choice' || question.kind === 'choices'
      ? []
      : proposal.filter((one) => typeof one === 'string')),
  ].filter((words) => words !== undefined)
}

/** Imprimerie nationale: curly apostrophes, guillemets, no-break spaces before double punctuation. */
function typos(words: string): readonly string[] {
  return [
    ...(words.match(/['"]/g) ?? []),
    ...(words.match(/\.\.\./g) ?? []),
    ...(words.match(/(?<!\u202f)[?!;]|(?<![\u00a0\u202f]|^)[%€]/g) ?? []),
    ...(words.match(/(?<![\u00a0\u202f])(?<!\d):(?!\/\/)/g) ?? []),
    ...(words.match(/«(?!\u00a0)|(?<!\u00a0)»/g) ?? []),
    ...(words.match(/ {2}|^ | $/g) ?? []),
    ...(words.match(/\d (?=\d{3}\b)/g) ?? []),
  ]
}
