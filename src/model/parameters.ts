import { BugError } from './bug-error.ts'
import type { CalendarDate } from './calendar-date.ts'

/** One figure of the law, dated and sourced, as `templates/parametres/*.yaml` writes it. */
export type DatedParameter = {
  readonly unite: string
  /** Article keys, e.g. `L3121-64`; the first one is the one to show. */
  readonly sources: readonly string[]
  /** Oldest first. */
  readonly valeurs: readonly { readonly depuis: CalendarDate; readonly valeur: number }[]
}

export type ParameterTable = Readonly<Record<string, DatedParameter>>

/** A figure at a date, with the article it comes from. */
export type Parameter = { readonly value: number; readonly unit: string; readonly sources: readonly string[] }

/** The figures in force on one day. */
export type Parameters = {
  /** The figure of that name; an unknown name, or a date before its first value, is a bug the checks find. */
  readonly get: (name: string) => Parameter
  readonly find: (name: string) => Parameter | undefined
}

/** The figures in force on `date`, read from the dated table. */
export function parametersAt(table: ParameterTable, date: CalendarDate): Parameters {
  const find = (name: string): Parameter | undefined => {
    const dated = Object.hasOwn(table, name) ? table[name] : undefined
    const inForce = dated?.valeurs.findLast((value) => value.depuis <= date)
    if (!dated || !inForce) return undefined
    return { value: inForce.valeur, unit: dated.unite, sources: dated.sources }
  }
  const get = (name: string): Parameter => {
    const found = find(name)
    if (!found) throw new BugError(`no parameter « ${name} » in force on ${date}`)
    return found
  }
  return { get, find }
}
