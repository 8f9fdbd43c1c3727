/** A number read as French people type it, with the number of decimals they gave. */
export type TypedNumber = { readonly value: number; readonly decimals: number }

// Spaces only separate thousands: « 7 30 » is an hour, « 12 5 » a slip, and neither is a large number.
const GROUPED_BY_SPACES = /^[-−]?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?=[.,]|$)/
// Characters: beyond, the patterns below would take long to say no.
const LONGEST = 60
const NUMBER = /^[-−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/

/** Reads `1 607,5`, `0,5`, `,5`, `12.5`, `1.607,50`; nothing when it is not a number. */
export function parseFrenchNumber(raw: string): TypedNumber | undefined {
  if (raw.trim().length > LONGEST) return undefined
  let text = raw.trim().replace(/^([-−])\s+/, '$1')
  text = text.replace(GROUPED_BY_SPACES, (grouped) => grouped.replace(/\s/g, ''))
  // « 1.607,50 »: with a comma after them, dots only separate thousands.
  if (/^[-−]?\d{1,3}(\.\d{3})+,\d*$/.test(text)) text = text.replaceAll('.', '')
  if (!NUMBER.test(text)) return undefined
  const decimals = /[.,](\d*)$/.exec(text)?.[1]?.replace(/0+$/, '') ?? ''
  const value = Number(text.replace('−', '-').replace(',', '.'))
  // No minus zero: it would be printed.
  return Number.isFinite(value) ? { value: value + 0, decimals: decimals.length } : undefined
}

const format = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 4 })

/** The number as French text writes it: `1 607,5`. */
export function showNumber(value: number): string {
  return format.format(value).replace(/^-0$/, '0')
}

const rounded = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

/** A quotient, to the hundredth: `12,67`, and `12` when it falls right. */
export const showRounded = (value: number): string => rounded.format(value)

const sums = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 4 })

/** A sum of euros, without its sign: both its cents or none, `0,40`, `300`. */
export function showSum(value: number): string {
  return Number.isInteger(value) ? showNumber(value) : sums.format(value)
}
