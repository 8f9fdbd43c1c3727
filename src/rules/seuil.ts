// A headcount is a sum of fractions: 2 × 17,5/35 must reach 1, whatever the floating point says.
const TOLERANCE = 1e-9

/** Whether a headcount reaches a threshold: compared exactly, never rounded (L. 1111-2 says « au moins » and no rounding). */
export function reaches(effectif: number, seuil: number): boolean {
  return effectif + TOLERANCE >= seuil
}

/** The line of a table a headcount falls on: its whole part, since a line is reached at the whole number. */
export function floorOf(effectif: number): number {
  return Math.floor(effectif + TOLERANCE)
}

const TEN = 10

/** The headcount as it is shown: cut to that many decimals, never rounded up to a threshold it does not reach. */
export function truncate(effectif: number, decimals: number): number {
  const unit = TEN ** decimals
  return Math.floor(effectif * unit + TOLERANCE * unit) / unit
}
