import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import { settledValue } from '#model/finding.ts'
import { recogniseColumns } from '#register/columns.ts'
import { readRegister } from '#register/read-register.ts'
import { readSpreadsheet } from '#register/read-spreadsheet.ts'
import { decodeText, readText } from '#register/read-text.ts'
import type { Register } from '#register/register.ts'
import type { Table } from '#register/table.ts'
import { computeEffectif } from '#rules/effectif.ts'
import { computeElecteursDuRegistre } from '#rules/electeurs-du-registre.ts'
import { serieMensuelle } from '#rules/serie-mensuelle.ts'
import { truncate } from '#rules/seuil.ts'
import { parameters } from '../support/builders.ts'
import { type SheetCell, workbookOf } from '../support/workbook.ts'

const today = '2026-11-23' as CalendarDate
const jour = (date: string) => date as CalendarDate
const bytes = readFileSync(fileURLToPath(new URL('quarante.csv', import.meta.url)))
const text = decodeText(bytes)

const read = (table: Table): Register => {
  const { columns, body } = recogniseColumns(table)
  return readRegister(body, { columns, today, dureeReference: 35 })
}

/** The same people as a workbook keeps them: days are days, hours are numbers. */
const cells = readText(text).rows.map(({ cells: line }) =>
  line.map((cell): SheetCell => {
    const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell) ?? []
    if (day) return { day: `${year}-${month}-${day}` }
    return /^\d+(,\d+)?$/.test(cell) && cell.length < 6 ? Number(cell.replace(',', '.')) : cell
  }),
)

const sources: readonly (readonly [string, () => Promise<Register>])[] = [
  ['in CSV', async () => read(readText(text))],
  ['in CSV, as Windows-1252', async () => read(readText(decodeText(Buffer.from(text, 'latin1'))))],
  ['in CSV, as UTF-16', async () => read(readText(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'))))],
  ['pasted from a spreadsheet', async () => read(readText(text.replaceAll(';', '\t')))],
  ['in XLSX', async () => read(await readSpreadsheet(workbookOf({ name: 'Registre', rows: cells })))],
]

/*
 * Counted by hand from §1 of the rule book (L. 1111-2, L. 1111-3, L. 2301-1), 35 hours being full time. Each line: what
 * counts, and for how much. The window is the twelve months that end that day: 365 days each time.
 *
 * 31 October 2026: 1 November 2025 to 31 October 2026.
 *   CDI, full time     001 to 007, 009 (008 left on 30 June)                       8
 *   CDI, 24,5 h        010 to 012, 3 × 24,5/35                                     2,1
 *   at home            013, whole whatever its hours                               1
 *   CDI 17,5 h, 39 h   014: 0,5; 015: no more than 1                               1,5
 *   CDI d’inclusion    016, 28/35                                                  0,8
 *   CUI-CIE            030, open, its help runs                                    1      (the committee only)
 *   professionnalisation 034, open, its action ended on 31 August                  1
 *   CDDI all year      017 to 020, 4 × 26/35                                       2,971…
 *   CDDI               021 to 023, 2 March to 1 September: 184 days, 3 × 26/35     1,123…
 *   CDDI ended         024, November and December: 61 days, 20/35                  0,095…
 *   CDD                025, 1 July to 31 October: 123 days                         0,336…
 *   PEC                029, 1 January to 31 October: 304 days, 26/35; help ended   0,618…
 *   interim            035, May to July: 92 days                                   0,252…
 *   lent               038, there for a year since 1 September: all the window     1
 *   nothing: CDD and interim that replace (027, 028, 036), apprentices (031, 032), professionnalisation ended (033),
 *   intern (037), lent for less than a year (039), officer (040), CDD of a season before the window (026)
 *                                                                                  21,798… and 20,798… without 030
 */
const OCTOBRE = {
  sansTerme: 8 + 2.1 + 1 + 1.5 + 0.8 + 1,
  aTerme:
    (4 * 26) / 35 +
    ((3 * 26) / 35) * (184 / 365) +
    (20 / 35) * (61 / 365) +
    123 / 365 +
    (26 / 35) * (304 / 365) +
    92 / 365 +
    1,
  cuiCie: 1,
}

/*
 * 30 June 2026: 1 July 2025 to 30 June 2026. 008 is still there; the PEC and the CUI-CIE have their help; 034 is in its
 * action; 038 has not been there a year; 026 has 92 days of its season, 035 61 days.
 */
const JUIN = {
  sansTerme: 9 + 2.1 + 1 + 1.5 + 0.8,
  aTerme: (4 * 26) / 35 + ((3 * 26) / 35) * (121 / 365) + (20 / 35) * (184 / 365) + 92 / 365 + 61 / 365,
  aides: 1 + (26 / 35) * (181 / 365),
}

/* 31 December 2025: the year. 009 is not there yet; 024 has 306 days, 026 has 122. */
const DECEMBRE = {
  sansTerme: 8 + 2.1 + 1 + 1.5 + 0.8,
  aTerme: (4 * 26) / 35 + (20 / 35) * (306 / 365) + 122 / 365,
  aides: 1,
}

const ATTENDUS = [
  ['2025-12-31', 'cse', DECEMBRE.sansTerme + DECEMBRE.aTerme + DECEMBRE.aides, 18.18],
  ['2025-12-31', 'accord', DECEMBRE.sansTerme + DECEMBRE.aTerme, 17.18],
  ['2026-06-30', 'cse', JUIN.sansTerme + JUIN.aTerme + JUIN.aides, 20.18],
  ['2026-06-30', 'accord', JUIN.sansTerme + JUIN.aTerme, 18.81],
  ['2026-10-31', 'cse', OCTOBRE.sansTerme + OCTOBRE.aTerme + OCTOBRE.cuiCie, 21.79],
  ['2026-10-31', 'accord', OCTOBRE.sansTerme + OCTOBRE.aTerme, 20.79],
] as const

describe.each(sources)('forty people with every kind of contract, %s', (_, open) => {
  it('forty lines are read, none is wrong, the columns name themselves', async () => {
    const { rows, problems, remarks } = await open()
    expect({ lines: rows.map(({ line }) => line), problems, remarks }).toEqual({
      lines: Array.from({ length: 40 }, (_each, rank) => rank + 2),
      problems: [],
      remarks: [],
    })
    expect(rows[1]).toEqual({
      line: 3,
      nom: 'Bruno Bonnet',
      contrat: 'cdi',
      debut: '2016-02-02',
      heuresHebdo: 35,
      remplacement: false,
      naissance: '1984-05-12',
      sexe: 'H',
    })
  })

  it.each(ATTENDUS)('effectif au %s, usage « %s » (L. 1111-2)', async (date, usage, exact, affiche) => {
    const { rows: contrats } = await open()
    const finding = computeEffectif({ date: jour(date), contrats, usage }, parameters)
    expect(settledValue(finding)).toBeCloseTo(exact, 9)
    expect(truncate(settledValue(finding) ?? 0, 2)).toBe(affiche)
    const [month] = serieMensuelle({ contrats, mois: [jour(date)], usage }, parameters)
    expect(month?.effectif).toBeCloseTo(exact, 9)
  })

  /*
   * 15 October 2026. Voters: 001 to 007 and 009, 010 to 016, 017 to 019, the CDD 025 and 027, the PEC, the CUI-CIE, the
   * apprentice who is eighteen, 034, and 038 lent for more than twelve months: 25. 020 has no date of birth; 028 and the
   * second apprentice have been there for less than three months. Eligible: those of a year or more but 038: not 009, 025,
   * 027 nor 029; 030 since the first of the month: 20.
   */
  it('électeurs et éligibles au 15 octobre 2026 (L. 2314-18, L. 2314-19, L. 2314-23)', async () => {
    const { rows: contrats } = await open()
    const finding = computeElecteursDuRegistre({ contrats, premierTour: jour('2026-10-15') }, parameters)
    const { electeurs = [], eligibles = [], aRegler = [] } = settledValue(finding) ?? {}
    const rank = ({ line }: { readonly line: number }) => line - 1
    expect(electeurs.map(rank)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 25, 27, 29, 30, 31, 34, 38,
    ])
    expect(eligibles.map(rank)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 30, 31, 34,
    ])
    expect(aRegler).toMatchObject([{ contrat: { line: 21 }, doute: 'electeur', raison: 'naissance' }])
  })
})
