import type { Dossier } from '#model/dossier.ts'
import type { QuestionPart } from '#questions/question.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import { readLastPage } from './last-page.ts'

type Purpose = 'elire' | 'ecrire'

/**
 * Whether the election comes before the agreement on the dossier’s page: it alone is begun, or one was last at its questions.
 * Nothing of it is stored: it is read in the answers and in the last page.
 */
export function isElectionFirst(dossier: Dossier): boolean {
  const [elected, written] = [countAnswers(dossier, 'elire'), countAnswers(dossier, 'ecrire')]
  if (elected === 0 && written > 0) return false
  if (written === 0 && elected > 0) return true
  const last = purposeOf(dossier)
  return last === undefined ? elected > written : last === 'elire'
}

const FACTS: Readonly<Record<Purpose, readonly string[]>> = {
  elire: factsOf('elire'),
  ecrire: factsOf('ecrire'),
}

function factsOf(group: QuestionPart['group']): readonly string[] {
  return QUESTIONNAIRE.filter((part) => part.group === group).flatMap(({ steps }) =>
    steps.flatMap(({ questions }) => Object.keys(questions)),
  )
}

const countAnswers = ({ answers }: Dossier, purpose: Purpose): number =>
  FACTS[purpose].filter((fact) => answers[fact] !== undefined).length

/** What the page one was last at is for; nothing when it is for both. */
function purposeOf(dossier: Dossier): Purpose | undefined {
  const last = readLastPage(dossier)
  if (last?.isOnElectionPath) return 'elire'
  const group = QUESTIONNAIRE.find(({ id }) => id === last?.part)?.group
  return group === 'elire' || group === 'ecrire' ? group : undefined
}
