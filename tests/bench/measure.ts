/** The writers our own is laid against, by the name of their package. */
export const PEERS = ['docxtemplater', 'easy-template-x'] as const
export type PeerName = (typeof PEERS)[number]

/** One line of the bench. Without peers, the figure stands against its budget alone. */
export type Line = {
  readonly name: string
  readonly unit: 'ms' | 'ko' | 'documents/s'
  readonly ours: number
  readonly peers: Partial<Readonly<Record<PeerName, number>>>
  /** What the line must not exceed, in its own unit. */
  readonly budget?: number
}

/** The middle one of the values: an accident of the machine moves an average, not a median. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  const next = sorted[Math.ceil((sorted.length - 1) / 2)]
  if (middle === undefined || next === undefined) throw new Error('Aucune mesure n’a été prise.')
  return (middle + next) / 2
}
