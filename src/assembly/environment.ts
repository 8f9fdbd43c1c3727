import type { Answers } from '#model/answers.ts'
import { BugError } from '#model/bug-error.ts'
import type { BlankNode, Origin, TimelinePoint } from '#model/document.ts'
import type { Finding } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Problem } from '#model/problem.ts'
import { type AnswerStatus, type CheckedAnswer, checkAnswer } from '#questions/check-answers.ts'
import { locksInForce } from '#questions/check-locks.ts'
import { withoutColumns } from '#questions/check-value.ts'
import type { Lock, Question } from '#questions/question.ts'
import type { Facts } from '#questions/questionnaire.ts'
import type { Constat } from '#rules/constat.ts'
import { type ComputedLists, POINT } from './computed-lists.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a name is worth for one dossier on one day. */
export type Resolved =
  | { readonly state: 'known'; readonly value: unknown; readonly origin: Origin; readonly fact: string }
  | { readonly state: 'missing'; readonly fact: string; readonly reason: BlankNode['reason'] }
  /** Lawfully silent: an optional answer not given, or a question that is not asked. */
  | { readonly state: 'silent' }

/** Everything a template can ask of a dossier; each name is worked out once. */
export type Environment = {
  readonly vocabulary: Vocabulary
  readonly questions: Readonly<Record<string, Question>>
  readonly parameters: Parameters
  readonly resolve: (name: string) => Resolved
  /** Whether the question is asked: yes, no, or not settled yet. */
  readonly asked: (fact: string) => boolean | undefined
  readonly answer: (fact: string) => CheckedAnswer
  /** The bounds that lock an answer, those whose condition is settled otherwise set aside. */
  readonly locks: (fact: string) => readonly Lock[]
  readonly finding: (constat: string) => Finding<unknown>
  /** The days of a list to draw, in its order. */
  readonly points: (list: string) => readonly TimelinePoint[]
  /** What these questions give once checked, those that are not asked left out. */
  readonly facts: (names: readonly string[]) => Facts
}

/** What never changes while a dossier is edited. */
export type Ground = {
  readonly questions: Readonly<Record<string, Question>>
  readonly constats: Readonly<Record<string, Constat>>
  readonly vocabulary: Vocabulary
  readonly parameters: Parameters
}

/**
 * The environment of one dossier: its answers checked, its findings computed, on demand. `computed` holds the lists
 * drawn from an assembled agreement, for the companions written from it.
 */
export function createEnvironment(
  ground: Ground,
  answers: Answers,
  computed: ComputedLists = {},
): Environment {
  const { questions, constats, vocabulary, parameters } = ground
  const answer = remembered((fact): CheckedAnswer => {
    const question = questions[fact]
    if (!question) throw new BugError(`no question « ${fact} »`)
    const held = 'locks' in question ? { ...question, locks: locks(fact) } : question
    return onlyShown(
      question,
      onlyOffered(fact, question, checkAnswer(fact, held, answers[fact], parameters)),
    )
  })

  const locks = remembered((fact): readonly Lock[] => {
    const question = questions[fact]
    if (!question || !('locks' in question)) return []
    return locksInForce(question.locks ?? [], (name) => holds(name, { resolve }))
  })

  /** Options that another answer has closed since are kept as given and do not count; with none left, one is to be chosen. */
  const onlyOffered = (fact: string, question: Question, checked: CheckedAnswer): CheckedAnswer => {
    if (checked.status !== 'answered' || !('options' in question)) return checked
    const chosen: readonly unknown[] = [checked.value].flat()
    const open = chosen.filter((option) => {
      const { when } = question.options[String(option)] ?? {}
      return when === undefined || holds(when, { resolve }) !== false
    })
    if (open.length === chosen.length) return checked
    return open.length > 0 ? { ...checked, value: open } : notAChoice(fact)
  }

  /** A column that another answer hides is kept as given and does not count. */
  const onlyShown = (question: Question, checked: CheckedAnswer): CheckedAnswer => {
    if (question.kind !== 'rows' || !Array.isArray(checked.value)) return checked
    const hidden = Object.entries(question.columns).flatMap(([column, { when }]) =>
      when === undefined || holds(when, { resolve }) === true ? [] : [column],
    )
    return hidden.length === 0
      ? checked
      : { ...checked, value: withoutColumns(question, checked.value, hidden) }
  }

  const asked = remembered((fact): boolean | undefined => {
    const conditions = conditionsOf(questions[fact]).map((name) => holds(name, { resolve }))
    if (conditions.includes(false)) return false
    return conditions.includes(undefined) ? undefined : true
  })

  /** What is still to be given leads to a question that is asked: its own, or the one that will say whether it is. */
  const awaited = (fact: string): Resolved => {
    const unsettled = conditionsOf(questions[fact]).find((name) => holds(name, { resolve }) === undefined)
    if (unsettled !== undefined) return resolve(unsettled)
    return { state: 'missing', fact, reason: REASONS[answer(fact).status] }
  }

  const finding = remembered((name): Finding<unknown> => {
    const constat = constats[name]
    if (!constat) throw new BugError(`no finding « ${name} »`)
    return constat.compute(facts(constat.facts), parameters)
  })

  // The seam between names and types: the questionnaire gives each fact the type its question declares.
  const facts = (names: readonly string[]): Facts =>
    Object.fromEntries(
      names.flatMap((name) => (asked(name) === true ? [[name, answer(name).value] as const] : [])),
    ) as Facts

  const fact = (name: string): Resolved => {
    const isAsked = asked(name)
    if (isAsked === false) return SILENT
    const { status, value, problems } = answer(name)
    // Half filled, it leaves blanks: they lead here only once the question is on a page.
    if (status === 'answered' && (isAsked || problems.every(({ severity }) => severity === 'alert')))
      return { state: 'known', value, origin: 'answer', fact: name }
    if (status === 'proposed' && (isAsked || questions[name]?.kind !== 'yesNo'))
      return { state: 'known', value, origin: 'proposal', fact: name }
    // A yes proposed to a question that may not be asked writes nothing: its gate is answered first.
    return status === 'empty' && questions[name]?.optional ? SILENT : awaited(name)
  }

  const conclusion = (name: string): Resolved => {
    const found = finding(name)
    const origin = constats[name]?.facts[0] ?? ''
    if (found.state === 'known')
      return { state: 'known', value: found.value, origin: 'finding', fact: origin }
    if (found.state === 'uncertain')
      return { state: 'known', value: found.prudent, origin: 'finding', fact: origin }
    if (found.state === 'notApplicable') return SILENT
    const needed = found.facts.find((name) => asked(name) !== false)
    return needed === undefined ? SILENT : awaited(needed)
  }

  const option = (of: string, wanted: string): Resolved => {
    const chosen = resolve(of)
    if (chosen.state !== 'known') return chosen
    const value = Array.isArray(chosen.value) ? chosen.value.includes(wanted) : chosen.value === wanted
    return { ...chosen, value }
  }

  const resolve = remembered((name): Resolved => {
    const entry = vocabulary[name]
    if (!entry) throw new BugError(`no name « ${name} » in the vocabulary`)
    switch (entry.from) {
      case 'question':
        return fact(name)
      case 'constat':
        return conclusion(name)
      case 'option':
        return entry.test ? option(entry.test.of, entry.test.option) : SILENT
      case 'given':
        return given(entry.facts[0] ?? '', fact)
      case 'computed':
        return { state: 'known', value: computed[name] ?? [], origin: 'finding', fact: '' }
      case 'parameter':
        return { state: 'known', value: parameters.get(name).value, origin: 'parameter', fact: '' }
    }
  })

  const points = (list: string): readonly TimelinePoint[] =>
    (computed[list] ?? []).flatMap(({ [POINT]: point }) => (point ? [point] : []))

  return { vocabulary, questions, parameters, resolve, asked, answer, locks, finding, points, facts }
}

/** All that stands wrong or missing among these questions, those that are asked, in the order of the questionnaire. */
export function problemsOf(environment: Environment, facts: ReadonlySet<string>): readonly Problem[] {
  return Object.keys(environment.questions)
    .filter((fact) => facts.has(fact) && environment.asked(fact) === true)
    .flatMap((fact) => environment.answer(fact).problems)
}

/** Whether a named condition holds: yes, no, or not settled yet. */
export function holds(name: string, environment: Pick<Environment, 'resolve'>): boolean | undefined {
  const resolved = environment.resolve(name)
  if (resolved.state === 'missing') return undefined
  return resolved.state === 'known' && resolved.value === true
}

const SILENT: Resolved = { state: 'silent' }

/** An answer that can be read and does not do (an open choice closed since, a line half filled) is wrong. */
const REASONS: Readonly<Record<AnswerStatus, BlankNode['reason']>> = {
  empty: 'unanswered',
  unknown: 'unknown',
  wrong: 'wrong',
  answered: 'wrong',
  proposed: 'wrong',
}

/** The named conditions under which a question is asked: its own, and its step's. */
const conditionsOf = (question: Question | undefined): readonly string[] =>
  [question?.when, question?.within].filter((name) => name !== undefined)

const notAChoice = (fact: string): CheckedAnswer => ({
  status: 'wrong',
  problems: [{ code: 'answer-not-a-choice', severity: 'blocking', at: fact }],
})

function given(name: string, fact: (name: string) => Resolved): Resolved {
  const resolved = fact(name)
  if (resolved.state === 'missing') return resolved
  return { state: 'known', value: resolved.state === 'known', origin: 'answer', fact: name }
}

/** A function of a name worked out once per name. A name that needs itself is our bug: it would never end. */
function remembered<T>(compute: (name: string) => T): (name: string) => T {
  const known = new Map<string, { value: T } | undefined>()
  return (name) => {
    const found = known.get(name)
    if (found) return found.value
    if (known.has(name)) throw new BugError(`« ${name} » depends on itself`)
    known.set(name, undefined)
    const value = compute(name)
    known.set(name, { value })
    return value
  }
}
