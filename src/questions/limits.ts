/** Limits of the tool, not of the law: beyond them an entry is a slip or a paste gone wrong, and is said. */
export const LIMITS = {
  /** Characters in one text. Long enough for any clause, short enough for a page to stay fast. */
  textLength: 20_000,
  /** Largest number a field takes when nothing else bounds it. */
  number: 99_999_999,
  /** Years a date may have, both included: before, or after, a digit is wrong. */
  firstYear: 1900,
  lastYear: 2199,
} as const

/** Hours of the calendar's day. */
export const HOURS_A_DAY = 24
/** A whole, in per cent. */
export const PER_CENT = 100
