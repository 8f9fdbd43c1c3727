import type { CalendarDate } from '#model/calendar-date.ts'
import { type Finding, settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { showDate } from '#model/show-date.ts'
import { computeObligationCse, type ObligationCse } from '#rules/obligation-cse.ts'
import type { MonthFigure } from './month-figure.ts'

/** The months read as the law reads them: whether a committee is due, and since when. */
export type SeriesReading = {
  readonly obligation: Finding<ObligationCse>
  /** The end of the month that made it due. */
  readonly since: CalendarDate | undefined
  /** A month below the threshold came before: without one, the committee may have been due earlier. */
  readonly isSinceExact: boolean
  /** Months in a row at the threshold, at the end. */
  readonly serie: number
  /** The thresholds of the committee and of its wider role, and the months in a row the law asks. */
  readonly seuil: number
  readonly elargi: number
  readonly mois: number
}

/** Reads the months, oldest first. */
export function readSeries(months: readonly MonthFigure[], parameters: Parameters): SeriesReading {
  const obligation = computeObligationCse(
    { effectifsMensuels: months.map(({ effectif }) => effectif) },
    parameters,
  )
  const { rangMois, serieEnCours = 0 } = settledValue(obligation) ?? {}
  const mois = parameters.get('moisConsecutifsCse').value
  return {
    obligation,
    isSinceExact: rangMois !== undefined && rangMois > mois,
    since: rangMois === undefined ? undefined : months[rangMois - 1]?.month,
    serie: serieEnCours,
    seuil: parameters.get('seuilCse').value,
    elargi: parameters.get('seuilAttributionsElargies').value,
    mois,
  }
}

/** « depuis le 31 octobre 2026 », or « depuis le 31 octobre 2026 au plus tard » when it may be older. */
export function sinceWords({ since, isSinceExact }: SeriesReading): string {
  if (!since) return ''
  return `depuis le ${showDate(since)}${isSinceExact ? '' : ' au plus tard'}`
}
