import { typeset } from '#assembly/typography.ts'
import type { Parameters } from '#model/parameters.ts'
import { showNumber } from '#questions/french-number.ts'

/** A text of the questionnaire as it is read: `{nomDeParametre}` becomes the law's figure, spaces those of French typography. */
export function frenchText(text: string, parameters: Parameters): string {
  return typeset(text.replace(/\{(\w+)\}/g, (_, name: string) => showNumber(parameters.get(name).value)))
}

/** The first letter made small, for the middle of a sentence; initials stay. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** The first letter made a capital. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
