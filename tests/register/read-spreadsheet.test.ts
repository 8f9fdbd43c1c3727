import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSpreadsheet } from '#register/read-spreadsheet.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
// 1 February 2019, as a spreadsheet counts days.
const DAY = 43_497

/** The smallest workbook a spreadsheet program would write: words in place, one date cell. */
const workbook = zipSync({
  '[Content_Types].xml': strToU8(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  ),
  '_rels/.rels': strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  'xl/workbook.xml': strToU8(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Registre" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  ),
  'xl/styles.xml': strToU8(
    `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  ),
  'xl/worksheets/sheet1.xml': strToU8(
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Contrat</t></is></c><c r="B1" t="inlineStr"><is><t>Entrée</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t> CDI </t></is></c><c r="B3" s="1"><v>${DAY}</v></c></row></sheetData></worksheet>`,
  ),
})

describe('an XLSX register', () => {
  it('its first sheet is read, dates as dates, lines with their number', async () => {
    expect(await readSpreadsheet(workbook)).toEqual({
      rows: [
        { line: 1, cells: ['Contrat', 'Entrée'] },
        { line: 3, cells: ['CDI', '2019-02-01'] },
      ],
    })
  })

  it('a file that is no spreadsheet is refused', async () => {
    await expect(readSpreadsheet(strToU8('Nom;Contrat'))).rejects.toThrow()
  })
})
