import type { Parameters } from '#model/parameters.ts'
import type { Limit } from './question.ts'

/** What a limit, or a proposal, is worth: its own number, the law's figure, or one of the network's figures. */
export function figureOf(
  limit: Limit | undefined,
  side: 'valeur' | 'auMoins' | 'auPlus',
  parameters: Parameters,
): number | undefined {
  if (typeof limit !== 'object') return limit
  return 'network' in limit ? parameters.network(limit.network)[side] : parameters.get(limit.parameter).value
}
