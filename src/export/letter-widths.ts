/** Widths of letters in Arial and its twins, the widest of each sort, as parts of their size. */
const NARROW = { letters: /[ijlftrI.,:;’'!()/ \u00a0\u202f-]/, width: 0.34 }
const WIDE = { letters: /[mwMWŒœ%—…@]/, width: 1 }
const CAPITAL = { letters: /\p{Lu}/u, width: 0.78 }
const USUAL = 0.56
/** Bold letters, and the other fonts a screen may have, take a little more. */
const MARGIN = 1.1

/** The room that words take on one line, never less than they do, in the unit of their size. */
export function widthOf(words: string, size: number): number {
  const letters = [...words].map(
    (letter) => [NARROW, WIDE, CAPITAL].find((sort) => sort.letters.test(letter))?.width ?? USUAL,
  )
  return letters.reduce((sum, width) => sum + width, 0) * size * MARGIN
}
