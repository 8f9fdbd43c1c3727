import type { CalendarDate } from './calendar-date.ts'
import type { Articles } from './finding.ts'

/**
 * What the law makes of a gap: `OP` public policy, `OP-CONV` a limit set to the agreement, `BRANCHE` closed to a company
 * agreement: all refused; `ALERTE` to justify; `SUPP` applies when the agreement is silent, `REFERENCE` only counts.
 */
export const BOUND_NATURES = ['OP', 'OP-CONV', 'BRANCHE', 'ALERTE', 'SUPP', 'REFERENCE'] as const
export type BoundNature = (typeof BOUND_NATURES)[number]

export const BOUND_OPERATORS = [
  '<=',
  '>=',
  '<',
  '=',
  'entre',
  'contient',
  'inclut',
  'exige',
  'interdit',
] as const
export type BoundOperator = (typeof BOUND_OPERATORS)[number]

/** A figure, both ends of a range, or words: a fraction « 1/3 », an hour « 21:00 », what is demanded or forbidden. */
export type BoundValue = number | string | readonly [number, number]

/** One bound of the law as `templates/bornes/*.yaml` writes it. */
export type DatedBound = {
  /** What is bounded, in a few words: « durée du travail d’une journée ». */
  readonly nom: string
  readonly nature: BoundNature
  readonly operateur: BoundOperator
  readonly unite: string
  /** The article of the extract first. */
  readonly sources: Articles
  /** When it holds and what escapes it, in sentences; empty when always. */
  readonly condition: string
  /** The very words of the first article. */
  readonly extrait: string
  /** Oldest first. */
  readonly valeurs: readonly { readonly depuis: CalendarDate; readonly valeur: BoundValue }[]
}
export type BoundTable = Readonly<Record<string, DatedBound>>

/** A bound in force on one day. */
export type Bound = Omit<DatedBound, 'valeurs'> & { readonly id: string; readonly valeur: BoundValue }

/** What a gap leads to on screen and at export. */
export type LockKind = 'blocking' | 'justify' | 'free'

const KINDS: Readonly<Record<BoundNature, LockKind>> = {
  OP: 'blocking',
  'OP-CONV': 'blocking',
  BRANCHE: 'blocking',
  ALERTE: 'justify',
  SUPP: 'free',
  REFERENCE: 'free',
}

export const lockKindOf = ({ nature }: Pick<Bound, 'nature'>): LockKind => KINDS[nature]

/** The bound of that id in force on `date`, if any. */
export function boundAt(table: BoundTable, id: string, date: CalendarDate): Bound | undefined {
  const dated = Object.hasOwn(table, id) ? table[id] : undefined
  const inForce = dated?.valeurs.findLast(({ depuis }) => depuis <= date)
  if (!dated || !inForce) return undefined
  const { valeurs: _, ...bound } = dated
  return { ...bound, id, valeur: inForce.valeur }
}

/** The figures a number is compared with, least and most; nothing when the bound speaks of words, not of figures. */
export function figuresOf({ operateur, valeur }: Pick<Bound, 'operateur' | 'valeur'>): Figures | undefined {
  if (typeof valeur === 'object') return { least: valeur[0], most: valeur[1] }
  const figure = readFigure(valeur)
  if (figure === undefined) return undefined
  switch (operateur) {
    case '<=':
    case '<':
      return { most: figure }
    case '>=':
    case 'contient':
      return { least: figure }
    case '=':
      return { least: figure, most: figure }
    default:
      return undefined
  }
}

export type Figures = { readonly least?: number; readonly most?: number }

/** Whether a figure respects the bound; nothing when the bound speaks of words. */
export function isWithin(bound: Pick<Bound, 'operateur' | 'valeur'>, value: number): boolean | undefined {
  const figures = figuresOf(bound)
  if (!figures) return undefined
  const { least, most } = figures
  if (bound.operateur === '<') return most !== undefined && value < most - TOLERANCE
  return (
    (least === undefined || value + TOLERANCE >= least) && (most === undefined || value - TOLERANCE <= most)
  )
}

/** The lawful figure nearest to another, itself when it respects the bound; a strict bound leaves `step` below it. */
export function nearestWithin(
  bound: Pick<Bound, 'operateur' | 'valeur'>,
  value: number,
  step: number,
): number | undefined {
  if (isWithin(bound, value)) return value
  const { least, most } = figuresOf(bound) ?? {}
  if (bound.operateur === '<' && most !== undefined) return most - step
  return most !== undefined && value > most ? most : least
}

/** A figure as a bound writes it: 12, « 1/3 », « 21:00 » in hours. */
export function readFigure(value: number | string): number | undefined {
  if (typeof value === 'number') return value
  const [, above, below] = FRACTION.exec(value) ?? []
  if (above && Number(below) > 0) return Number(above) / Number(below)
  const [, hours, minutes] = HOUR.exec(value) ?? []
  if (hours) return Number(hours) + Number(minutes) / MINUTES_AN_HOUR
  return undefined
}

const FRACTION = /^(\d+)\s*\/\s*(\d+)$/
const HOUR = /^(\d{1,2}):(\d{2})$/
const MINUTES_AN_HOUR = 60
// A third of 26 h or a sum of tenths is not exact in binary.
const TOLERANCE = 1e-9
