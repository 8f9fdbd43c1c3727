import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSpreadsheet } from '#register/read-spreadsheet.ts'
import { workbookOf } from '../support/workbook.ts'

describe('an XLSX register', () => {
  it('its sheet is read, dates as dates, numbers as typed, lines with their number', async () => {
    const rows = [['Contrat', 'Entrée', 'Heures'], [], [' CDI ', { day: '2019-02-01' }, 24.5]]
    expect(await readSpreadsheet(workbookOf({ name: 'Registre', rows }))).toEqual({
      rows: [
        { line: 1, cells: ['Contrat', 'Entrée', 'Heures'] },
        { line: 3, cells: ['CDI', '2019-02-01', '24.5'] },
      ],
    })
  })

  it('a file that is no spreadsheet is refused', async () => {
    await expect(readSpreadsheet(strToU8('Nom;Contrat'))).rejects.toThrow()
  })
})
