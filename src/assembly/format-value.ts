import { toCardinal } from 'n2words/fr-FR'
import { showDate } from '#model/show-date.ts'
import { showNumber } from '#questions/french-number.ts'
import type { Options } from '#questions/question.ts'
import type { ValueExpression } from './template.ts'

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
const wholeEuros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
})
const plurals = new Intl.PluralRules('fr-FR')
const lists = new Intl.ListFormat('fr-FR', { type: 'conjunction' })

/** A known value as the text writes it. The checker has made sure that helper and kind agree. */
export function formatValue(
  expression: ValueExpression,
  value: unknown,
  options: Options | undefined,
): string {
  switch (expression.helper) {
    case 'nombre':
      return showNumber(Number(value))
    case 'lettres':
      return toCardinal(Number(value))
    case 'montant':
      return (Number.isInteger(value) ? wholeEuros : euros).format(Number(value))
    case 'pluriel':
      return pluralOf(expression, Number(value))
    case 'date':
      return showDate(String(value))
    case 'liste':
      return lists.format(textsOf(value, options))
    default:
      return textsOf(value, options).join(', ')
  }
}

/** The words of a `pluriel`, singular under two as French counts. */
export function pluralOf(expression: ValueExpression, count: number): string {
  const [singular, plural] = expression.words ?? ['', '']
  return plurals.select(count) === 'one' ? singular : plural
}

/** A text, a choice or a list of them, each as the words to print. */
export function textsOf(value: unknown, options: Options | undefined): readonly string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.map((one) => {
    const option = options?.[String(one)]
    return option ? (option.text ?? option.label) : withinText(String(one))
  })
}

/** Typed words as the text takes them in: no blank line, and its own marks after them where theirs would stay open. */
function withinText(typed: string): string {
  return typed.replace(/\s*\n\s*/g, '\n').replace(/[\s,;:]+$/, '')
}
