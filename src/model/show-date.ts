/** The months in French, in order. */
export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** The date `AAAA-MM-JJ` as a letter writes it: « 1er mars 2027 », its parts held together. */
export function showDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day === 1 ? '1er' : day}\u00a0${MONTHS[(month ?? 0) - 1]}\u00a0${year}`
}
