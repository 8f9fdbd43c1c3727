import type { CostLine, Estimate, KnownFactor } from '#assembly/costs.ts'
import { typeset } from '#assembly/typography.ts'
import type { Parameters } from '#model/parameters.ts'
import { showNumber, showSum } from '#questions/french-number.ts'
import { showUnit } from '#questions/show-unit.ts'
import { capital, countWords } from '#ui/library/count-words.ts'
import { frenchText } from '#ui/wizard/french-text.ts'

/** « 1 332 € » */
export const euros = (amount: number): string => typeset(`${showSum(amount)} €`)

/** A factor as a person types it on a calculator: « 3 heures », « 18,50 € par heure », « 15 minutes par jour ÷ 60 ». */
export function factorWords({ value, unit, as }: KnownFactor, parameters: Parameters): string {
  const shown = frenchText(unit, parameters)
  const figure = shown.startsWith('€') ? showSum(value) : showNumber(value)
  const words = typeset(`${figure} ${showUnit(value, shown)}`)
  return as === 'minutes' ? `${words} ÷\u00a060` : words
}

/** What the agreement adds to the law in one line; the law asks for some costs without saying how much. */
export function lawWords({ cost, amount, added }: Extract<CostLine, { readonly state: 'known' }>): string {
  if (added === undefined) return 'Exigé par la loi, qui n’en fixe pas la mesure.'
  if (cost.law === 'tout' || added < Math.min(1, amount)) return 'Dû avec ou sans accord.'
  if (added === amount) return 'En plus de la loi.'
  return typeset(`Dont ${euros(added)} en plus de la loi.`)
}

/** What the sum of what is added leaves aside. */
export function unmeasuredWords({ unmeasured }: Estimate): string | undefined {
  if (unmeasured === 0) return undefined
  const costs = countWords(unmeasured, { one: 'coût', many: 'coûts' })
  return `Sans ${costs} que la loi exige sans en fixer la mesure.`
}

/** The total in one sentence, what it adds to the law, and how many costs wait for a figure. */
export function totalWords({ lines, total, missing, added }: Estimate): string {
  if (lines.length === 0) return 'Aucun choix de l’accord n’est à chiffrer pour l’instant.'
  if (missing === lines.length) return 'Donnez vos chiffres : le total s’affichera ici.'
  const known = typeset(`Total estimé : ${euros(total)} par an, dont ${euros(added)} en plus de la loi.`)
  if (missing === 0) return known
  const verb = missing === 1 ? 'attend' : 'attendent'
  return `${known} ${capital(countWords(missing, { one: 'coût', many: 'coûts' }))} ${verb} encore un chiffre.`
}
