import { BugError } from '#model/bug-error.ts'

const months = [
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
]

/** `2026-11-01` → « 1er novembre 2026 », its spaces not breaking. */
export function frenchDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  const name = months[Number(month) - 1]
  if (!year || !day || !name) throw new BugError(`${date} is not a date of the form AAAA-MM-JJ`)
  return `${day === '01' ? '1er' : Number(day)}\u00A0${name}\u00A0${year}`
}
