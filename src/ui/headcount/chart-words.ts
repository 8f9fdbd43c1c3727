import { showNumber } from '#questions/french-number.ts'
import { reaches } from '#rules/seuil.ts'
import type { Threshold } from './chart-shape.ts'
import type { MonthFigure } from './month-figure.ts'
import { showMonth } from './month-words.ts'
import { showEffectif } from './show-effectif.ts'

/** « Effectif mensuel, de novembre 2025 à octobre 2026 ». */
export function titleOf(months: readonly MonthFigure[]): string {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return 'Effectif mensuel'
  return `Effectif mensuel, de ${showMonth(first.month)} à ${showMonth(last.month)}`
}

/** What the drawing shows, for who cannot see it; the table beside it says every figure. */
export function describe(months: readonly MonthFigure[], thresholds: readonly Threshold[]): string {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return ''
  const reached = thresholds.map(({ value }) => {
    const count = months.filter(({ effectif }) => reaches(effectif, value)).length
    const share = count === 0 ? 'jamais' : `${count} mois sur ${months.length}`
    return `Seuil de ${showNumber(value)} atteint : ${share}.`
  })
  return `L’effectif passe de ${showEffectif(first.effectif)} en ${showMonth(first.month)} à ${showEffectif(last.effectif)} en ${showMonth(last.month)}. ${reached.join(' ')}`
}
