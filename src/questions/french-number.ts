/** A number read as French people type it, with the number of decimals they gave. */
export type TypedNumber = { readonly value: number; readonly decimals: number }

const SPACES = /[\s\u00a0\u202f]/g
const NUMBER = /^[-−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/

/** Reads `1 607,5`, `0,5`, `,5`, `12.5`, `1.607,50`; nothing when it is not a number. */
export function parseFrenchNumber(raw: string): TypedNumber | undefined {
  let text = raw.replace(SPACES, '')
  // « 1.607,50 »: with a comma after them, dots only separate thousands.
  if (/^[-−]?\d{1,3}(\.\d{3})+,\d*$/.test(text)) text = text.replaceAll('.', '')
  if (!NUMBER.test(text)) return undefined
  const decimals = /[.,](\d*)$/.exec(text)?.[1]?.replace(/0+$/, '') ?? ''
  const value = Number(text.replace('−', '-').replace(',', '.'))
  return Number.isFinite(value) ? { value, decimals: decimals.length } : undefined
}

const format = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 4 })

/** The number as French text writes it: `1 607,5`. */
export function showNumber(value: number): string {
  return format.format(value)
}
