import { blanksOf } from '#model/document.ts'
import type { Problem } from '#model/problem.ts'
import type { Assembly } from './assemble.ts'
import type { Environment } from './environment.ts'

/**
 * What stands between a dossier and its final document, one problem a fact: blanks of the text, wrong answers behind it,
 * doubts of the law. Questions that the retained text does not use are not counted.
 */
export function problemsOfAssembly(assembly: Assembly, environment: Environment): readonly Problem[] {
  const facts = new Set(assembly.articlesByFact.keys())
  for (const blank of blanksOf(assembly.document)) facts.add(blank.fact)
  const answers = [...facts].flatMap((fact) =>
    environment.asked(fact) === true ? environment.answer(fact).problems : [],
  )
  return [...answers, ...lawProblems(environment)]
}

/** What the law leaves open or refuses, whatever the text says. */
function lawProblems(environment: Environment): readonly Problem[] {
  const route = environment.finding('voieDeConclusion')
  if (route.state === 'uncertain') {
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
  if (route.state === 'notApplicable') {
    return [{ code: 'no-lawful-route', severity: 'blocking', articles: route.because }]
  }
  return []
}

/** Whether the final document may be written. */
export function canBeFinal(problems: readonly Problem[]): boolean {
  return problems.every((problem) => problem.severity !== 'blocking')
}
