import { typeset } from '#assembly/typography.ts'
import type { Parameters } from '#model/parameters.ts'
import { showNumber } from '#questions/french-number.ts'

/**
 * A text of the questionnaire as it is read: `{name}` becomes the law's figure, or what the network proposes; spaces are
 * those of French typography.
 */
export function frenchText(text: string, parameters: Parameters): string {
  return typeset(text.replace(/\{(\w+)\}/g, (_, name: string) => showNumber(figure(name, parameters))))
}

const figure = (name: string, parameters: Parameters): number =>
  parameters.find(name)?.value ?? parameters.network(name).valeur ?? 0

/** The first letter made small, for the middle of a sentence; initials stay. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** The first letter made a capital. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
