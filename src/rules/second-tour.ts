import { explained, type Finding, known, needs, uncertain, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'

export type SecondTourInput = {
  /** Électeurs inscrits sur la liste du collège. */
  readonly inscrits?: number | undefined
  readonly votants?: number | undefined
  /** Suffrages valablement exprimés : les votants sans les blancs ni les nuls. */
  readonly exprimes?: number | undefined
}

const PER_CENT = 100

/**
 * Vrai si un second tour a lieu faute de quorum : moins de votants que la moitié des inscrits (L. 2314-29). Les juges comptent
 * les suffrages exprimés et non les votants : quand les deux ne disent pas la même chose, organiser le second tour est prudent.
 */
export function computeSecondTour(input: SecondTourInput, parameters: Parameters): Finding<boolean> {
  const { inscrits, votants, exprimes } = input
  const part = parameters.get('partDesInscritsQuorum')
  if (inscrits === undefined) return needs('inscrits', ...part.sources)
  if (votants === undefined) return needs('votants', ...part.sources)
  const sansQuorum = (voix: number): boolean => voix * PER_CENT < inscrits * part.value
  const parVotants = sansQuorum(votants)
  const nombres = { inscrits, votants, part: part.value }
  const step =
    exprimes === undefined
      ? { key: 'quorum', values: nombres }
      : { key: 'quorumEnExprimes', values: { ...nombres, exprimes } }
  if (parVotants) return explained(known(true, ...part.sources), step)
  if (exprimes === undefined) {
    const finding = withCaveats(known(false, ...part.sources), 'quorumEnSuffragesExprimes', 'siegesSansElu')
    return explained(finding, step)
  }
  if (!sansQuorum(exprimes))
    return explained(withCaveats(known(false, ...part.sources), 'siegesSansElu'), step)
  const readings = [
    { value: true, reason: 'quorumDesExprimes' },
    { value: false, reason: 'quorumDesVotants' },
  ]
  return explained(uncertain<boolean>(true, readings, ...part.sources), step)
}
