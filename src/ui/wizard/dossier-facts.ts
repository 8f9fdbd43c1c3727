import { holds } from '#assembly/assemble.ts'
import type { Environment } from '#assembly/environment.ts'
import { textsOf } from '#assembly/format-value.ts'
import { showDate } from '#questions/french-date.ts'
import { showNumber } from '#questions/french-number.ts'
import { upperFirst } from './french-text.ts'

/** One fact the dossier rests on; without words, `fact` is the question to answer. */
export type RetainedFact = {
  readonly term: string
  readonly words: string | undefined
  readonly fact: string
}

/** The few facts everything follows from. */
export function retainedFacts(environment: Environment): readonly RetainedFact[] {
  const one = (term: string, fact: string, words: string | undefined): RetainedFact => ({ term, fact, words })
  const workforce = valueOf('effectifCse', environment)
  return [
    one(
      'Structure',
      textOf('formeJuridique', environment) ? 'typesSiae' : 'formeJuridique',
      structure(environment),
    ),
    one(
      'Effectif pour le CSE',
      'effectifCse',
      typeof workforce === 'number' ? `${showNumber(workforce)} salariés` : undefined,
    ),
    one('Convention collective', agreementFact(environment), agreement(environment)),
    one('CSE', 'aDesElusCse', committee(environment)),
    one(
      'Délégué syndical',
      'aUnDelegueSyndical',
      yesNo('aUnDelegueSyndical', 'Désigné', 'Aucun', environment),
    ),
  ]
}

function structure(environment: Environment): string | undefined {
  const form = environment.questions['formeJuridique']
  const value = valueOf('formeJuridique', environment)
  const types = textOf('typesSiae', environment)
  const label = form?.kind === 'choice' && typeof value === 'string' ? form.options[value]?.label : undefined
  if (!label || !types) return undefined
  return `${label}, ${types}`
}

const agreementFact = (environment: Environment): string =>
  holds('aUneConventionCollective', environment) === true
    ? 'conventionCollective'
    : 'aUneConventionCollective'

function agreement(environment: Environment): string | undefined {
  if (holds('aUneConventionCollective', environment) === false) return 'Aucune'
  const name = textOf('conventionCollective', environment)
  const code = textOf('idcc', environment)
  return name && upperFirst(code ? `${name}, IDCC ${code}` : name)
}

function committee(environment: Environment): string | undefined {
  if (holds('aUnPvCarence', environment) === true) return 'Aucun élu, procès-verbal de carence'
  const elected = valueOf('dateElection', environment)
  // A checked date question holds a calendar date.
  const since =
    typeof elected === 'string' ? `, depuis le ${showDate(elected as Parameters<typeof showDate>[0])}` : ''
  return yesNo('aDesElusCse', `Des élus en place${since}`, 'Aucun élu', environment)
}

function yesNo(fact: string, yes: string, no: string, environment: Environment): string | undefined {
  const value = holds(fact, environment)
  return value === undefined ? undefined : value ? yes : no
}

function textOf(fact: string, environment: Environment): string | undefined {
  const value = valueOf(fact, environment)
  if (value === undefined || value === '') return undefined
  const question = environment.questions[fact]
  const texts = textsOf(value, question && 'options' in question ? question.options : undefined)
  return texts.length > 0 ? texts.join(', ') : undefined
}

function valueOf(fact: string, environment: Environment): unknown {
  const resolved = environment.resolve(fact)
  return resolved.state === 'known' ? resolved.value : undefined
}
