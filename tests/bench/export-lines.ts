import type { Times } from './exercises/export.ts'
import { type Line, median, PEERS } from './measure.ts'
import type { WriterName } from './writers/writers.ts'

/**
 * Our two ways of writing a file, each against every peer: from the tree at hand, and from the answers alone. `share` is how
 * much of docxtemplater's time we allow ourselves.
 */
export function exportLines(where: string, times: Times, share?: number): readonly Line[] {
  const peers = Object.fromEntries(PEERS.map((peer) => [peer, median(times[peer])]))
  const line = (what: string, name: WriterName): Line => ({
    name: `${where}, ${what}`,
    unit: 'ms',
    ours: median(times[name]),
    peers,
    ...(share === undefined ? {} : { budget: share * median(times.docxtemplater) }),
  })
  return [line('écrire', 'tree'), line('évaluer et écrire', 'answers')]
}
