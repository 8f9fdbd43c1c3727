import { addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { parseFrenchDate } from '#questions/french-date.ts'
import { parseFrenchNumber } from '#questions/french-number.ts'
import type { TypeDeContrat } from '#rules/contrat.ts'
import { plain } from './plain.ts'

// Contracts as payrolls name them; the first pattern that fits wins, so the most precise come first.
const CONTRACTS: readonly (readonly [RegExp, TypeDeContrat])[] = [
  [/inclusion/, 'cdiInclusion'],
  [/cddi|insertion|\biae\b/, 'cddi'],
  [/parcours emploi competences|\bpec\b|cui.?cae|cae\b/, 'cuiCaeAide'],
  [/cui.?cie|initiative.emploi|\bcie\b|\bcui\b/, 'cuiCieAide'],
  [/apprenti/, 'apprenti'],
  [/professionnalisation|contrat pro\b|alternance/, 'professionnalisation'],
  [/usage|\bcddu\b/, 'cddUsage'],
  [/intermittent/, 'intermittent'],
  [/mis.? a disposition|\bmad\b/, 'misADisposition'],
  [/interim|temporaire|mission/, 'temporaire'],
  [/stage|stagiaire|pmsmp/, 'stagiaire'],
  [/service civique|volontaire/, 'serviceCivique'],
  [/benevole/, 'benevole'],
  [/mandataire|gerant|president/, 'mandataire'],
  [/domicile/, 'domicile'],
  [/\bcdd\b|determine/, 'cdd'],
  [/\bcdi\b|permanent/, 'cdi'],
]

/** The kind of contract the words name, or nothing when they name none we know. */
export function readContract(written: string): TypeDeContrat | undefined {
  // « Indéterminée » holds « déterminée ».
  const words = plain(written).replace(/indetermine/g, 'cdi ')
  return CONTRACTS.find(([pattern]) => pattern.test(words))?.[1]
}

const CENTURY_IN_MONTHS = 1200

/** Whether the words say that the contract is open: a kind that may have a term then has none. */
export const saysOpen = (written: string): boolean => /\bcdi\b|indetermine/.test(plain(written))

/** A date of a register; two digits of a year are those of the past century when the date would be after `latest`. */
export function readDate(written: string, latest: CalendarDate): CalendarDate | undefined {
  const withoutHour = written.replace(/[T ]\d{1,2}[:h]\d{2}.*$/, '')
  const date = parseFrenchDate(withoutHour)
  if (!date || date <= latest || /\d{4}/.test(withoutHour)) return date
  return addMonths(date, -CENTURY_IN_MONTHS)
}

/** A number of hours: « 26 », « 26,5 », « 26h30 », « 35 h » ; nothing when it is not one. */
export function readHours(written: string): number | undefined {
  const words = plain(written).replace(/heures?|hebdo(madaires?)?|\/ ?(semaine|mois)/g, 'h')
  const [, hours, minutes] = /^(\d+) ?[h:] ?(\d{1,2})?[ h]*$/.exec(words) ?? []
  if (hours) return Number(hours) + Number(minutes ?? 0) / MINUTES
  return parseFrenchNumber(words.replace(/h$/, ''))?.value
}

const MINUTES = 60

/** A share of full time: « 80 % », « 0,8 », « 1 ». */
export function readShare(written: string): number | undefined {
  const words = plain(written)
  if (/^temps (plein|complet)$/.test(words)) return 1
  const value = parseFrenchNumber(words.replace(/%|etp/g, ''))?.value
  if (value === undefined) return undefined
  return value > 2 || words.includes('%') ? value / 100 : value
}

/** Whether the words say that someone is replaced; nothing when they say neither yes nor no. */
export function readReplacement(written: string): boolean | undefined {
  const words = plain(written)
  if (/^(oui|o|vrai|true|x|1)$|rempla/.test(words)) return true
  if (/^(|non|n|faux|false|0|-)$|accroissement|surcroit|saison|insertion|usage|parcours/.test(words))
    return false
  return undefined
}

/** The sex the words say, when they do. */
export function readSex(written: string): 'F' | 'H' | undefined {
  const words = plain(written)
  if (/^(f|femme|feminin|mme|madame|mlle|2)$/.test(words)) return 'F'
  return /^(h|m|homme|masculin|mr?\.?|monsieur|1)$/.test(words) ? 'H' : undefined
}
