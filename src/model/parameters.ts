import { type Bound, type BoundTable, boundAt } from './bound.ts'
import { BugError } from './bug-error.ts'
import type { CalendarDate } from './calendar-date.ts'
import type { Articles } from './finding.ts'
import type { NetworkFigure, NetworkFigures } from './network-figure.ts'

/** One figure of the law, dated and sourced, as `templates/parametres/*.yaml` writes it. */
export type DatedParameter = {
  readonly unite: string
  /** Article keys, e.g. `L3121-64`; the first one is the one to show. */
  readonly sources: Articles
  /** Oldest first. */
  readonly valeurs: readonly { readonly depuis: CalendarDate; readonly valeur: number }[]
}

/** A table of the law: its columns in the article's order, one line a threshold, dated and sourced. */
export type DatedTable = {
  readonly colonnes: readonly string[]
  readonly sources: Articles
  /** Oldest first. */
  readonly valeurs: readonly {
    readonly depuis: CalendarDate
    readonly lignes: readonly (readonly number[])[]
  }[]
}

export type ParameterTable = Readonly<Record<string, DatedParameter | DatedTable>>

/** A figure at a date, with the article it comes from and the day it began to apply. */
export type Parameter = {
  readonly value: number
  readonly unit: string
  readonly sources: Articles
  readonly since: CalendarDate
}

/** A table at a date: each line gives a number to each column. */
export type LawTable = {
  readonly lines: readonly Readonly<Record<string, number>>[]
  readonly sources: Articles
}

/** The figures in force on one day. */
export type Parameters = {
  /** The figure of that name; an unknown name, or a date before its first value, is a bug the checks find. */
  readonly get: (name: string) => Parameter
  readonly find: (name: string) => Parameter | undefined
  /** The table of that name, its lines in the article's order; an unknown one is a bug the checks find. */
  readonly table: (name: string) => LawTable
  /** The bound of that id, when there is one in force. */
  readonly bound: (id: string) => Bound | undefined
  /** The network’s own figure of that name; an unknown one is a bug the checks find. */
  readonly network: (name: string) => NetworkFigure
  /** The same figures on another day: some rules follow the law of the day of an event. */
  readonly on: (date: CalendarDate) => Parameters
}

/** What stands beside the figures of the law: the bounds of clauses, and the network’s own figures. */
export type Beside = { readonly bounds?: BoundTable; readonly network?: NetworkFigures }

/** The figures in force on `date`, read from the dated table. */
export function parametersAt(table: ParameterTable, date: CalendarDate, beside: Beside = {}): Parameters {
  const { bounds = {}, network = {} } = beside
  const dated = (name: string): DatedParameter | DatedTable | undefined =>
    Object.hasOwn(table, name) ? table[name] : undefined
  const find = (name: string): Parameter | undefined => {
    const found = dated(name)
    if (!found || 'colonnes' in found) return undefined
    const inForce = found.valeurs.findLast((value) => value.depuis <= date)
    if (!inForce) return undefined
    return { value: inForce.valeur, unit: found.unite, sources: found.sources, since: inForce.depuis }
  }
  const get = (name: string): Parameter => {
    const found = find(name)
    if (!found) throw new BugError(`no parameter « ${name} » in force on ${date}`)
    return found
  }
  const tables = new Map<string, LawTable>()
  const tableOf = (name: string): LawTable => {
    const already = tables.get(name)
    if (already) return already
    const found = dated(name)
    const inForce =
      found && 'colonnes' in found ? found.valeurs.findLast((value) => value.depuis <= date) : undefined
    if (!found || !('colonnes' in found) || !inForce)
      throw new BugError(`no table « ${name} » in force on ${date}`)
    const lines = inForce.lignes.map((line) =>
      Object.fromEntries(found.colonnes.map((column, index) => [column, line[index] ?? 0])),
    )
    const read = { lines, sources: found.sources }
    tables.set(name, read)
    return read
  }
  const read = new Map<string, Bound | undefined>()
  const boundOf = (id: string): Bound | undefined => {
    if (!read.has(id)) read.set(id, boundAt(bounds, id, date))
    return read.get(id)
  }
  return {
    get,
    find,
    table: tableOf,
    bound: boundOf,
    network: (name) => {
      const figure = Object.hasOwn(network, name) ? network[name] : undefined
      if (!figure) throw new BugError(`no figure « ${name} » of the network`)
      return figure
    },
    on: (day) => parametersAt(table, day, beside),
  }
}
