import type { Environment } from '#assembly/environment.ts'
import { holds } from '#assembly/environment.ts'
import { textsOf } from '#assembly/format-value.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import { showDate } from '#model/show-date.ts'
import { showNumber } from '#questions/french-number.ts'
import { upperFirst } from './french-text.ts'

/** One fact the dossier rests on; without words, `fact` is the question to answer. */
export type RetainedFact = {
  readonly term: string
  readonly words: string | undefined
  readonly fact: string
}

/** The few facts the agreement follows from. */
export function retainedFacts(environment: Environment): readonly RetainedFact[] {
  return [
    ...ofTheMember(environment),
    one('Convention collective', agreementFact(environment), agreement(environment)),
    one('CSE', 'aDesElusCse', committee(environment)),
    one(
      'Délégué syndical',
      'aUnDelegueSyndical',
      yesOrNo(holds('aUnDelegueSyndical', environment), 'Désigné', 'Aucun'),
    ),
  ]
}

/** The few facts an election follows from. */
export function electionFacts(environment: Environment): readonly RetainedFact[] {
  const reason = textOf('modeElection', environment)
  const voters = factOf('nombreElecteurs', environment)
  return [
    ...ofTheMember(environment),
    one('Raison de l’élection', 'modeElection', reason && upperFirst(reason)),
    one('Électeurs', 'nombreElecteurs', typeof voters === 'number' ? showNumber(voters) : undefined),
  ]
}

const one = (term: string, fact: string, words: string | undefined): RetainedFact => ({ term, fact, words })

function ofTheMember(environment: Environment): readonly RetainedFact[] {
  const workforce = factOf('effectifCse', environment)
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
  ]
}

function structure(environment: Environment): string | undefined {
  const form = environment.questions['formeJuridique']
  const value = factOf('formeJuridique', environment)
  const types = textOf('typesSiae', environment)
  const label = form?.kind === 'choice' && typeof value === 'string' ? form.options[value]?.label : undefined
  if (!label || !types) return undefined
  // « Association intermédiaire » says its form.
  return types.startsWith(label.toLowerCase()) ? upperFirst(types) : `${label}, ${types}`
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
  const elected = parseIsoDate(String(factOf('dateElection', environment)))
  const since = elected ? ` depuis le ${showDate(elected)}` : ''
  return yesOrNo(holds('aDesElusCse', environment), `Des élus en place${since}`, 'Aucun élu')
}

function yesOrNo(value: boolean | undefined, yes: string, no: string): string | undefined {
  return value === undefined ? undefined : value ? yes : no
}

function textOf(fact: string, environment: Environment): string | undefined {
  const value = factOf(fact, environment)
  if (value === undefined || value === '') return undefined
  const question = environment.questions[fact]
  const texts = textsOf(value, question && 'options' in question ? question.options : undefined)
  return texts.length > 0 ? texts.join(', ') : undefined
}

function factOf(fact: string, environment: Environment): unknown {
  const resolved = environment.resolve(fact)
  return resolved.state === 'known' ? resolved.value : undefined
}
