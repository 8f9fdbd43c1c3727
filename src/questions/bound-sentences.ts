import { showArticle } from '#model/article.ts'
import { type Bound, type BoundNature, figuresOf, lockKindOf } from '#model/bound.ts'
import type { CrossedBound } from '#model/problem.ts'
import { showNumber } from './french-number.ts'
import { showUnit } from './show-unit.ts'

/** Why a bound holds, by its nature. */
const WHY: Readonly<Record<BoundNature, string>> = {
  OP: 'La loi ne permet pas d’y déroger.',
  'OP-CONV': 'C’est la limite que la loi fixe à votre accord.',
  BRANCHE: 'Seule une convention de branche étendue peut en décider autrement.',
  ALERTE: 'Un écart se justifie : dites pourquoi.',
  SUPP: 'Votre accord peut en décider autrement.',
  REFERENCE: 'C’est une durée de décompte : votre accord peut en retenir une autre.',
}

/** A crossed bound in a sentence, its article included: the bound, what it bounds, why, the nearest lawful choice. */
export function sayCrossed(crossed: CrossedBound): string {
  const { bound } = crossed
  return `${leadOf(crossed)} (art.\u00a0${showArticle(bound.sources[0])}). ${restOf(crossed)}`
}

/** The same in two pieces, for a place that shows the article by itself. */
export function crossedWords(crossed: CrossedBound): { readonly lead: string; readonly rest: string } {
  return { lead: `${leadOf(crossed)}.`, rest: restOf(crossed) }
}

function leadOf({ bound, unit }: CrossedBound): string {
  const range = rangeOf(bound, unit)
  return lockKindOf(bound) === 'blocking' ? `Indiquez ${range}` : `${nameOf(bound)}\u00a0: ${range}`
}

function restOf({ bound, unit, closest }: CrossedBound): string {
  const choice =
    lockKindOf(bound) === 'blocking' && closest !== undefined
      ? [`Le choix permis le plus proche\u00a0: ${figure(closest, unit)}.`]
      : []
  const why = WHY[bound.nature]
  const led =
    lockKindOf(bound) === 'blocking'
      ? `${nameOf(bound)}\u00a0: ${why.charAt(0).toLowerCase()}${why.slice(1)}`
      : why
  return [led, ...choice, ...(bound.condition ? [bound.condition] : [])].join(' ')
}

const nameOf = ({ nom }: Bound): string => `${nom.charAt(0).toUpperCase()}${nom.slice(1)}`

function rangeOf(bound: Bound, unit: string): string {
  const { least, most } = figuresOf(bound) ?? {}
  if (bound.operateur === '<' && most !== undefined) return `moins de ${figure(most, unit)}`
  if (least !== undefined && most !== undefined)
    return least === most ? figure(least, unit) : `de ${showNumber(least)} à ${figure(most, unit)}`
  return least === undefined ? `au plus ${figure(most ?? 0, unit)}` : `au moins ${figure(least, unit)}`
}

const figure = (value: number, unit: string): string =>
  unit ? `${showNumber(value)}\u00a0${showUnit(value, unit)}` : showNumber(value)
