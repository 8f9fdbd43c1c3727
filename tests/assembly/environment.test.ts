import { describe, expect, it } from 'vitest'
import { createEnvironment, type Ground, holds, problemsOf } from '#assembly/environment.ts'
import { buildVocabulary } from '#assembly/vocabulary.ts'
import { type Answers, UNKNOWN } from '#model/answers.ts'
import { BugError } from '#model/bug-error.ts'
import { known, needs, notApplicable, uncertain } from '#model/finding.ts'
import { choix, nombre, ouiNon, plusieurs, tableau, texte } from '#questions/define.ts'
import type { Question } from '#questions/question.ts'
import type { Constat } from '#rules/constat.ts'
import { parameters } from '../support/builders.ts'

const label = (short: string) => ({ label: `${short} ?`, short })
const questions: Readonly<Record<string, Question>> = {
  cadre: ouiNon(label('cadre')),
  jours: nombre({ ...label('jours'), unit: 'jours', when: 'cadre' }),
  repos: nombre({ ...label('repos'), unit: 'jours', when: 'cadre', proposal: 5 }),
  ville: texte({ ...label('ville'), within: 'cadre' }),
  rue: texte({ ...label('rue'), within: 'cadre', when: 'siege' }),
  siege: ouiNon({ ...label('siège'), optional: true }),
  prime: ouiNon({ ...label('prime'), when: 'cadre', proposal: true }),
  voie: choix({
    ...label('voie'),
    options: { vote: { label: 'Vote', when: 'cadre' }, signature: { label: 'Signature' } },
  }),
}

/** Findings stand for the law: what they say depends on one fact. */
const constat = (
  facts: readonly string[],
  compute: (facts: Readonly<Record<string, unknown>>) => unknown,
  kind = 'yesNo',
) => ({ kind, facts, options: [], compute }) as unknown as Constat
const constats: Readonly<Record<string, Constat>> = {
  longs: constat(['jours'], ({ jours }) =>
    jours === undefined ? needs('jours', 'L1') : known(Number(jours) > 5, 'L1'),
  ),
  doute: constat(['cadre'], () =>
    uncertain(
      false,
      [
        { value: true, reason: 'a' },
        { value: false, reason: 'b' },
      ],
      'L2',
    ),
  ),
  horsChamp: constat(['cadre'], () => notApplicable('L3')),
}

function environment(answers: Answers = {}, more: Partial<Ground> = {}) {
  const ground = { questions, constats, parameters, ...more }
  return createEnvironment(
    { ...ground, vocabulary: buildVocabulary(ground.questions, ground.constats, ['seuilCse']) },
    answers,
  )
}

describe('questions asked', () => {
  it.each([
    [{}, undefined],
    [{ cadre: UNKNOWN }, undefined],
    [{ cadre: true }, true],
    [{ cadre: false }, false],
  ] as const)('%j: under a condition, %s', (answers, asked) => {
    expect(environment(answers).asked('jours')).toBe(asked)
    expect(environment(answers).asked('ville')).toBe(asked)
    expect(environment(answers).asked('cadre')).toBe(true)
  })

  it.each([
    [{ cadre: true, siege: true }, true],
    [{ cadre: true, siege: false }, false],
    [{ cadre: true }, false],
    [{ cadre: false }, false],
    [{ siege: true }, undefined],
  ] as const)('%j: under the condition of its step and its own, %s', (answers, asked) => {
    expect(environment(answers).asked('rue')).toBe(asked)
  })

  it('a hidden question keeps its answer, says nothing, and comes back as it was', () => {
    const hidden = environment({ cadre: false, jours: '8', ville: 'Lyon' })
    expect(hidden.resolve('jours')).toEqual({ state: 'silent' })
    expect(hidden.resolve('ville')).toEqual({ state: 'silent' })
    expect(hidden.resolve('longs')).toEqual({ state: 'silent' })
    expect(holds('longs', hidden)).toBe(false)
    const shown = environment({ cadre: true, jours: '8', ville: 'Lyon' })
    expect(shown.resolve('jours')).toMatchObject({ state: 'known', value: 8 })
    expect(holds('longs', shown)).toBe(true)
  })
})

describe('what a name is worth', () => {
  it('lets a proposed yes decide only once its question is asked; a proposed figure is shown at once', () => {
    expect(environment().resolve('prime')).toMatchObject({ state: 'missing', fact: 'cadre' })
    expect(holds('prime', environment({ cadre: true }))).toBe(true)
    expect(environment({ cadre: false }).resolve('prime')).toEqual({ state: 'silent' })
    expect(environment().resolve('repos')).toMatchObject({ state: 'known', origin: 'proposal' })
  })

  it('tells an answer from a proposal, a parameter and a finding', () => {
    const given = environment({ cadre: true, jours: '8' })
    expect(given.resolve('jours')).toEqual({ state: 'known', value: 8, origin: 'answer', fact: 'jours' })
    expect(given.resolve('repos')).toEqual({ state: 'known', value: 5, origin: 'proposal', fact: 'repos' })
    expect(given.resolve('seuilCse')).toEqual({ state: 'known', value: 11, origin: 'parameter', fact: '' })
    expect(given.resolve('longs')).toEqual({ state: 'known', value: true, origin: 'finding', fact: 'jours' })
  })

  it('builds on the prudent reading while the law does not settle', () => {
    expect(environment().resolve('doute')).toMatchObject({ state: 'known', value: false })
    expect(holds('doute', environment())).toBe(false)
  })

  it('is silent where the law does not apply', () => {
    expect(environment().resolve('horsChamp')).toEqual({ state: 'silent' })
  })

  it.each([
    [{ cadre: true }, 'jours', 'unanswered'],
    [{ cadre: true, jours: UNKNOWN }, 'jours', 'unknown'],
    [{ cadre: true, jours: 'dix' }, 'jours', 'wrong'],
    [{}, 'cadre', 'unanswered'],
    [{ cadre: UNKNOWN }, 'cadre', 'unknown'],
    [{ jours: UNKNOWN }, 'cadre', 'unanswered'],
  ] as const)('%j: what is missing is first « %s », %s', (answers, fact, reason) => {
    expect(environment(answers).resolve('jours')).toEqual({ state: 'missing', fact, reason })
    expect(environment(answers).resolve('longs')).toEqual({ state: 'missing', fact, reason })
  })

  it('an optional answer is given or not, and unknown is neither', () => {
    expect(environment().resolve('siege')).toEqual({ state: 'silent' })
    expect(environment().resolve('siegeRenseigne')).toMatchObject({ state: 'known', value: false })
    expect(environment({ siege: false }).resolve('siegeRenseigne')).toMatchObject({ value: true })
    expect(environment({ siege: UNKNOWN }).resolve('siegeRenseigne')).toMatchObject({ state: 'missing' })
  })

  it('a choice closed by another answer is kept, and has to be made again', () => {
    expect(environment({ cadre: true, voie: 'vote' }).resolve('voieVote')).toMatchObject({ value: true })
    expect(environment({ voie: 'vote' }).resolve('voie')).toMatchObject({ state: 'known', value: 'vote' })
    const closed = environment({ cadre: false, voie: 'vote' })
    expect(closed.answer('voie')).toEqual({
      status: 'wrong',
      problems: [{ code: 'answer-not-a-choice', severity: 'blocking', at: 'voie' }],
    })
    expect(closed.resolve('voieVote')).toEqual({ state: 'missing', fact: 'voie', reason: 'wrong' })
  })

  it('among several choices, those closed by another answer do not count', () => {
    const more = {
      questions: {
        ...questions,
        aides: plusieurs({
          ...label('aides'),
          options: { repas: { label: 'Repas' }, train: { label: 'Train', when: 'cadre' } },
        }),
      },
    }
    const both = { aides: ['repas', 'train'] }
    expect(environment({ cadre: true, ...both }, more).resolve('aides')).toMatchObject({
      value: ['repas', 'train'],
    })
    expect(environment({ cadre: false, ...both }, more).resolve('aides')).toMatchObject({ value: ['repas'] })
    expect(environment({ cadre: false, ...both }, more).answer('aides').problems).toEqual([])
    expect(environment({ cadre: false, aides: ['train'] }, more).resolve('aides')).toEqual({
      state: 'missing',
      fact: 'aides',
      reason: 'wrong',
    })
  })

  it('computes each finding once', () => {
    let times = 0
    const counted = constat(['cadre'], () => {
      times++
      return known(true, 'L1')
    })
    const env = environment({}, { constats: { counted } })
    env.resolve('counted')
    env.finding('counted')
    env.resolve('counted')
    expect(times).toBe(1)
  })
})

describe('our own mistakes', () => {
  it.each(['zut', 'constructor', 'toString', '__proto__'])('%s is no name', (name) => {
    expect(() => environment().resolve(name)).toThrow(BugError)
  })

  it('two questions that wait for each other are a bug, never an endless wait', () => {
    const circle = { a: ouiNon({ ...label('a'), when: 'b' }), b: ouiNon({ ...label('b'), when: 'a' }) }
    expect(() => environment({}, { questions: circle, constats: {} }).asked('a')).toThrow(BugError)
  })
})

it('problems come in the order of the questionnaire, of the questions that are asked', () => {
  const env = environment({ jours: 'dix', voie: 'zut' })
  expect(
    problemsOf(env, new Set(['voie', 'jours', 'cadre'])).map((problem) => 'at' in problem && problem.at),
  ).toEqual(['cadre', 'voie'])
})

describe('a column that another answer hides', () => {
  const sites = tableau({
    ...label('sites'),
    line: 'un site',
    columns: {
      titulaires: { kind: 'number', label: 'Titulaires', unit: 'sièges' },
      suppleants: {
        kind: 'number',
        label: 'Suppléants',
        unit: 'sièges',
        optional: true,
        when: 'cadre',
        sameAs: 'titulaires',
      },
    },
  })
  const rows = [{ titulaires: '2', suppleants: '3' }]
  const rowsOf = (cadre: boolean | undefined) =>
    environment(
      { ...(cadre === undefined ? {} : { cadre }), sites: rows },
      { questions: { ...questions, sites } },
    ).answer('sites').value

  it('counts while it is shown', () => {
    expect(rowsOf(true)).toEqual([{ titulaires: 2, suppleants: 3 }])
  })

  it.each([false, undefined])('is kept as typed and says what the column it follows does: %s', (cadre) => {
    expect(rowsOf(cadre)).toEqual([{ titulaires: 2, suppleants: 2 }])
  })
})
