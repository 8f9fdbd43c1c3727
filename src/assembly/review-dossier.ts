import { blanksOf } from '#model/document.ts'
import { type Finding, settledValue } from '#model/finding.ts'
import type { Problem, Severity } from '#model/problem.ts'
import type { Assembly } from './assemble.ts'
import { type Environment, problemsOf } from './environment.ts'

/**
 * What stands between a dossier and its final document, one problem a fact: blanks of the text, wrong answers behind it,
 * doubts of the law. Questions that the retained text does not use are not counted.
 */
export function problemsOfAssembly(assembly: Assembly, environment: Environment): readonly Problem[] {
  const blanks = new Set(blanksOf(assembly.document).map((blank) => blank.fact))
  const answers = problemsOf(environment, new Set([...assembly.articlesByFact.keys(), ...blanks]))
  return [...answers, ...blankProblems(blanks, answers), ...lawProblems(environment)]
}

/** A blank refuses the final document, even when nothing is wrong with the answer it leads to. */
function blankProblems(blanks: Iterable<string>, found: readonly Problem[]): readonly Problem[] {
  const said = new Set(
    found.flatMap((problem) => ('at' in problem && isBlocking(problem) ? [problem.at] : [])),
  )
  return [...blanks]
    .filter((fact) => !said.has(fact))
    .map((at) => ({ code: 'answer-missing', severity: 'blocking', at }))
}

/** What the law leaves open or refuses, whatever the text says. */
function lawProblems(environment: Environment): readonly Problem[] {
  const route = environment.finding('voieDeConclusion')
  if (route.state === 'notApplicable') {
    return [{ code: 'no-lawful-route', severity: 'blocking', articles: route.because }]
  }
  return [...unsettled(route), ...WARNINGS.flatMap((warning) => warn(warning, environment))]
}

function unsettled(route: Finding<unknown>): readonly Problem[] {
  if (route.state !== 'uncertain') return []
  return [
    {
      code: 'law-unsettled',
      severity: 'alert',
      at: 'voieDeConclusion',
      articles: route.because,
      readings: route.readings.map((reading) => reading.reason),
      prudent: route.readings.find((reading) => reading.value === route.prudent)?.reason ?? '',
    },
  ]
}

type Warning = { readonly constat: string; readonly value: unknown; readonly severity: Severity }

/** Conclusions to know before signing. Blocking: what would be signed is not a valid agreement. */
const WARNINGS: readonly Warning[] = [
  { constat: 'majoriteSyndicale', value: 'insuffisante', severity: 'blocking' },
  { constat: 'majoriteDesElusAtteinte', value: false, severity: 'blocking' },
  { constat: 'voteTropProche', value: true, severity: 'alert' },
  { constat: 'voteTropTardif', value: true, severity: 'alert' },
  // L. 2232-25: this route opens only to measures the law reserves to an agreement; the model is wider.
  { constat: 'voieDeConclusion', value: 'elusNonMandates', severity: 'blocking' },
]

function warn({ constat, value, severity }: Warning, environment: Environment): readonly Problem[] {
  const finding = environment.finding(constat)
  if (finding.state === 'needs' || finding.state === 'notApplicable' || settledValue(finding) !== value)
    return []
  return [{ code: 'law-warning', severity, at: constat, articles: finding.because }]
}

/** Whether the final document may be written. */
export function canBeFinal(problems: readonly Problem[]): boolean {
  return !problems.some(isBlocking)
}

const isBlocking = ({ severity }: Problem): boolean => severity === 'blocking'
