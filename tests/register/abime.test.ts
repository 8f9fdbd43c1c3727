import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import { recogniseColumns } from '#register/columns.ts'
import { readRegister } from '#register/read-register.ts'
import { readSpreadsheet } from '#register/read-spreadsheet.ts'
import { decodeText, readText } from '#register/read-text.ts'
import type { Table } from '#register/table.ts'
import { workbookOf } from '../support/workbook.ts'

const today = '2026-11-23' as CalendarDate
const text = readFileSync(fileURLToPath(new URL('abime.csv', import.meta.url)), 'utf8')

const read = (table: Table) => {
  const { columns, body, above } = recogniseColumns(table)
  return { above, ...readRegister(body, { columns, today, dureeReference: 35 }) }
}

const encodings: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
  ['Windows-1252', Buffer.from(text, 'latin1')],
  ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 without its mark', Buffer.from(text, 'utf16le')],
  ['UTF-16, high byte first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['lines as Windows ends them', Buffer.from(text.replaceAll('\n', '\r\n'))],
]

describe('a damaged register', () => {
  it.each(encodings)('in %s: every wrong line is listed, with its line and its reason', (_, bytes) => {
    const { above, rows, problems, remarks } = read(readText(decodeText(bytes)))
    expect(above).toBe(2)
    expect(rows.map(({ line }) => line)).toEqual([4, 5, 7, 8, 20])
    expect(problems.map(({ line, code, column, written }) => [line, code, column, written])).toEqual([
      [9, 'date-illisible', 'debut', '32/01/2026'],
      [10, 'contrat-inconnu', 'contrat', 'Pacte'],
      [11, 'contrat-absent', 'contrat', undefined],
      [12, 'fin-avant-debut', 'fin', '15/01/2026'],
      [13, 'fin-absente', 'fin', undefined],
      [15, 'debut-absent', 'debut', undefined],
      [16, 'heures-illisibles', 'heuresMensuelles', 'temps utile'],
      [17, 'heures-improbables', 'heuresMensuelles', '1 820,04'],
      [18, 'remplacement-illisible', 'remplacement', 'voir Paul'],
      [19, 'contrat-absent', 'contrat', undefined],
      [21, 'contrat-inconnu', 'contrat', '19 lignes'],
    ])
    expect(remarks).toEqual([
      {
        line: 7,
        nom: 'Chloé Castel',
        code: 'naissance-illisible',
        column: 'naissance',
        written: '31/02/1991',
      },
      { line: 8, nom: 'Driss Duval', code: 'sexe-illisible', column: 'sexe', written: 'X' },
      { line: 20, nom: 'Ana Abadie', code: 'ligne-repetee', written: '4' },
    ])
  })

  it('quotes hold a separator; hours of a month become hours of a week', () => {
    const { rows } = read(readText(text))
    expect(rows[1]).toMatchObject({ nom: 'Brune Bonnet ; née Castel', naissance: '1990-07-03' })
    expect(rows[1]?.heuresHebdo).toBeCloseTo(24.5, 2)
    expect(rows[2]).not.toHaveProperty('naissance')
  })

  it('a quote that is never closed swallows nothing', () => {
    const { rows, problems } = read(
      readText('Nom;Contrat;Début\n"Martin;CDI;01/02/2019\nPetit;CDI;01/02/2020\n"Roux";CDI;01/02/2021\n'),
    )
    expect(problems).toEqual([])
    expect(rows.map(({ line, nom }) => [line, nom])).toEqual([
      [2, 'Martin'],
      [3, 'Petit'],
      [4, 'Roux'],
    ])
  })

  it('the separator a spreadsheet announces is taken', () => {
    const { rows } = read(readText('sep=|\nNom|Contrat|Début\nMartin;Léa|CDI|01/02/2019\n'))
    expect(rows).toMatchObject([{ line: 3, nom: 'Martin;Léa' }])
  })

  it('of several sheets, the one whose titles are a register’s is read, and the others are said', async () => {
    const register = [
      ['Nom', 'Contrat', 'Début'],
      ['Martin', 'CDI', { day: '2019-02-01' }],
    ]
    const table = await readSpreadsheet(
      workbookOf({ name: 'Notes', rows: [['À relire']] }, { name: 'Personnel', rows: register }),
    )
    expect(table.sheet).toEqual({ read: 'Personnel', others: ['Notes'] })
    expect(read(table).rows).toMatchObject([{ nom: 'Martin', debut: '2019-02-01' }])
  })
})

describe('titles as registers write them', () => {
  const columnsOf = (...titles: readonly string[]) =>
    recogniseColumns({ rows: [{ line: 1, cells: titles }] }).columns

  it.each<[string, readonly string[], object]>([
    ['the entry before the seniority', ['Contrat', 'Ancienneté', 'Date d’entrée'], { contrat: 0, debut: 2 }],
    ['the seniority when it is alone', ['Contrat', 'Date d’ancienneté'], { contrat: 0, debut: 1 }],
    ['no end of trial for an end', ['Contrat', 'Début', 'Fin de période d’essai'], { contrat: 0, debut: 1 }],
    ['no motive of leaving for an end', ['Contrat', 'Motif de sortie', 'Sortie'], { contrat: 0, fin: 2 }],
    ['the name before the number', ['Matricule', 'Nom', 'Contrat'], { nom: 1, contrat: 2 }],
    ['the number when it is alone', ['Matricule', 'Contrat'], { nom: 0, contrat: 1 }],
    ['a birth name for a name', ['Nom de naissance', 'Lieu de naissance', 'Contrat'], { nom: 0, contrat: 2 }],
    [
      'the type of contract before its number',
      ['N° de contrat', 'Statut', 'Type de contrat'],
      { contrat: 2 },
    ],
  ])('%s', (_, titles, columns) => {
    // One column more, so that the line is a header whatever the others are.
    expect(columnsOf(...titles, 'Sexe')).toEqual({ ...columns, sexe: titles.length })
  })

  it('« Horaire » over hours of a month says hours of a month', () => {
    const table = (hours: string) =>
      recogniseColumns(readText(`Contrat;Début;Horaire\nCDI;01/02/2019;${hours}\nCDI;01/02/2019;35`)).columns
    expect(table('151,67\nCDI;01/02/2019;104')).toEqual({ contrat: 0, debut: 1, heuresMensuelles: 2 })
    expect(table('35')).toEqual({ contrat: 0, debut: 1, heuresHebdo: 2 })
  })
})
