import { fonts } from './word-style-names.ts'

/** What large print asks of easy-to-read texts: fourteen points at least, without serifs (Inclusion Europe). */
const SCALE = 1.28

/** Letters without serifs are wider than the usual ones, of one size: Arial beside Times. */
const SANS = 1.12

/** How much wider a line of large print is. */
export const WIDENING = SCALE * SANS

/** The styles of a Word file in large print: every size grown, the letters without serifs. */
export function enlarge(styles: string): string {
  return styles
    .replace(
      /(<w:sz(?:Cs)? w:val=")(\d+)"/g,
      (_, before: string, size: string) => `${before}${grown(Number(size))}"`,
    )
    .replaceAll(fonts.serif, fonts.sans)
}

/** Half-points, whole. */
export const grown = (size: number): number => Math.round(size * SCALE)
