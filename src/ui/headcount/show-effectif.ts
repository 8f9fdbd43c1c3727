import { showNumber } from '#questions/french-number.ts'
import { truncate } from '#rules/seuil.ts'

const SHOWN_DECIMALS = 2

/** A headcount as it is read: cut to two decimals, never rounded up (10,9971 is « 10,99 »). */
export function showEffectif(effectif: number): string {
  return showNumber(truncate(effectif, SHOWN_DECIMALS))
}

const format = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: SHOWN_DECIMALS,
  maximumFractionDigits: SHOWN_DECIMALS,
})

/** The same with its two decimals even when they are zeros: « 12,90 », among figures that line up. */
export const showAligned = (effectif: number): string => format.format(truncate(effectif, SHOWN_DECIMALS))
