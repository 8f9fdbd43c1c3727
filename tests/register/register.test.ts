import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import { recogniseColumns } from '#register/columns.ts'
import { readRegister } from '#register/read-register.ts'
import { decodeText, readText } from '#register/read-text.ts'

const today = '2026-11-23' as CalendarDate

/** The register a text gives, its columns as they are recognised. */
function registerOf(text: string) {
  const { columns, body } = recogniseColumns(readText(text))
  return readRegister(body, { columns, today, dureeReference: 35 })
}

const PAYROLL = `Matricule;Nom;Prénom;Date de naissance;Sexe;Nature du contrat;Date d'entrée;Date de sortie;Horaire hebdo
1;Martin;Léa;12/03/85;F;CDI;01/02/2019;;35
2;Petit;Ali;02/07/1999;H;CDDI;02/03/2026;01/07/2026;26,00
3;Roux;Zoé;;Mme;Contrat d’apprentissage;01/09/2025;31/08/2027;35
`

describe('a staff register as people have it', () => {
  it('a payroll’s CSV is recognised column by column and read row by row', () => {
    expect(recogniseColumns(readText(PAYROLL)).columns).toEqual({
      nom: 1,
      prenom: 2,
      naissance: 3,
      sexe: 4,
      contrat: 5,
      debut: 6,
      fin: 7,
      heuresHebdo: 8,
    })
    const { rows, problems } = registerOf(PAYROLL)
    expect(problems).toEqual([])
    expect(rows).toMatchObject([
      { line: 2, contrat: 'cdi', debut: '2019-02-01', heuresHebdo: 35, naissance: '1985-03-12', sexe: 'F' },
      { line: 3, contrat: 'cddi', debut: '2026-03-02', fin: '2026-07-01', heuresHebdo: 26, sexe: 'H' },
      { line: 4, contrat: 'apprenti', fin: '2027-08-31', sexe: 'F' },
    ])
    expect(rows[0]).not.toHaveProperty('fin')
  })

  it.each([
    ['\t', 'a paste from a spreadsheet'],
    [',', 'a comma'],
    ['|', 'a bar'],
  ])('%j separates too (%s)', (separator) => {
    const text = 'Nom;Contrat;Début;Fin\nMartin;CDD;01/02/2026;31/12/2026'.replaceAll(';', separator)
    expect(registerOf(text)).toMatchObject({ rows: [{ nom: 'Martin', contrat: 'cdd' }], problems: [] })
  })

  it('titles lower in the file, empty lines and a total line do not shift line numbers', () => {
    const text =
      'Registre du personnel\n\nNom;Contrat;Entrée;Sortie\nMartin;CDI;01/02/2019;\n\nPetit;Stage;;\n'
    const { rows, problems } = registerOf(text)
    expect(rows).toMatchObject([{ line: 4 }])
    expect(problems).toMatchObject([{ line: 6, code: 'debut-absent' }])
  })

  it('Windows-1252, as many payrolls write, keeps its accents', () => {
    const bytes = Uint8Array.from([0x50, 0x72, 0xe9, 0x6e, 0x6f, 0x6d])
    expect(decodeText(bytes)).toBe('Prénom')
    expect(decodeText(new TextEncoder().encode('Prénom'))).toBe('Prénom')
  })

  it.each([
    ['CDD;;01/02/2026;31/12/2026', { heuresHebdo: undefined }],
    ['CDD;temps plein;01/02/2026;31/12/2026', { heuresHebdo: undefined }],
    ['CDD;26h30;01/02/2026;31/12/2026', { heuresHebdo: 26.5 }],
    ['CDI;24 h;1er février 2026;', { contrat: 'cdi', heuresHebdo: 24 }],
    ['Contrat à durée indéterminée;24;2026-02-01;', { contrat: 'cdi' }],
    ['Contrat à durée déterminée;24;2026-02-01;2026-12-31', { contrat: 'cdd' }],
    ['CDD d’insertion;24;2026-02-01;2026-12-31', { contrat: 'cddi' }],
    ['CDI inclusion;24;2026-02-01;', { contrat: 'cdiInclusion' }],
    ['CDD d’usage;10;2026-02-01;2026-12-31', { contrat: 'cddUsage' }],
    ['PEC;20;2026-02-01;2026-12-31', { contrat: 'cuiCaeAide' }],
    ['Contrat de professionnalisation;35;2026-02-01;2026-12-31', { contrat: 'professionnalisation' }],
  ])('reads %s', (line, attendu) => {
    const { rows, problems } = registerOf(`Contrat;Heures par semaine;Début;Fin\n${line}`)
    expect(problems).toEqual([])
    for (const [field, value] of Object.entries(attendu)) expect(rows[0]?.[field as 'contrat']).toEqual(value)
  })

  it.each([
    ['Heures mensuelles', '151,67', 35],
    ['Taux d’activité', '80 %', 28],
    ['ETP', '0,5', 17.5],
  ])('« %s » %s gives hours a week', (title, value, hours) => {
    const { rows } = registerOf(`Contrat;${title};Début\nCDI;${value};01/02/2019`)
    expect(rows[0]?.heuresHebdo).toBeCloseTo(hours, 2)
  })

  it.each([
    [';35;01/02/2026;', 'contrat-absent'],
    ['Pacte;35;01/02/2026;', 'contrat-inconnu'],
    ['CDI;35;;', 'debut-absent'],
    ['CDI;35;31/02/2026;', 'date-illisible'],
    ['CDD;35;01/02/2026;01/01/2026', 'fin-avant-debut'],
    ['CDD;35;01/02/2026;', 'fin-absente'],
    ['CDI;beaucoup;01/02/2026;', 'heures-illisibles'],
    ['CDI;0;01/02/2026;', 'heures-illisibles'],
  ])('a wrong line is listed, never dropped: %s is %s', (line, code) => {
    const { rows, problems } = registerOf(`Contrat;Heures par semaine;Début;Fin\nCDI;35;01/02/2019;\n${line}`)
    expect(rows).toHaveLength(1)
    expect(problems).toMatchObject([{ line: 3, code }])
  })

  it('a replacement that says neither yes nor no is asked', () => {
    const read = (said: string) =>
      registerOf(`Contrat;Début;Fin;Remplacement\nCDD;01/02/2026;31/12/2026;${said}`)
    expect(read('oui').rows[0]?.remplacement).toBe(true)
    expect(read('Remplacement de Mme Roux').rows[0]?.remplacement).toBe(true)
    expect(read('').rows[0]?.remplacement).toBe(false)
    expect(read('accroissement d’activité').rows[0]?.remplacement).toBe(false)
    expect(read('voir Paul').problems).toMatchObject([
      { code: 'remplacement-illisible', written: 'voir Paul' },
    ])
  })

  it('a table without titles is shown as it is, its columns to be chosen', () => {
    const table = recogniseColumns(readText('Martin;CDI;01/02/2019\nPetit;CDD;01/02/2026'))
    expect(table).toMatchObject({ titles: [], columns: {} })
    expect(table.body.rows).toHaveLength(2)
  })
})
