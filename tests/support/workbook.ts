import { strToU8, zipSync } from 'fflate'

/** A cell as a spreadsheet keeps it: words, a number, or a day. */
export type SheetCell = string | number | { readonly day: string }
export type Sheet = { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] }

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** An XLSX file as a spreadsheet program writes one: words shared, days as numbers with the form of a date. */
export function workbookOf(...sheets: readonly Sheet[]): Uint8Array {
  const words = new Map<string, number>()
  const parts = sheets.map(({ rows }) => sheetXml(rows, words))
  const each = (write: (name: string, rank: number) => string): string =>
    sheets.map(({ name }, index) => write(escaped(name), index + 1)).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${each((_, rank) => `<Override PartName="/xl/worksheets/sheet${rank}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((name, rank) => `<sheet name="${name}" sheetId="${rank}" r:id="r${rank}"/>`)}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${each((_, rank) => `<Relationship Id="r${rank}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${rank}.xml"/>`)}<Relationship Id="s1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="s2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(parts.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(xml)])),
    'xl/sharedStrings.xml': strToU8(
      `<sst xmlns="${MAIN}">${[...words.keys()].map((word) => `<si><t xml:space="preserve">${escaped(word)}</t></si>`).join('')}</sst>`,
    ),
  })
}

function sheetXml(rows: Sheet['rows'], words: Map<string, number>): string {
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`, words)).join('')}</row>`,
  )
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellXml(cell: SheetCell, at: string, words: Map<string, number>): string {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell !== 'string') return `<c r="${at}" s="1"><v>${dayCount(cell.day)}</v></c>`
  const rank = words.get(cell) ?? words.size
  words.set(cell, rank)
  return `<c r="${at}" t="s"><v>${rank}</v></c>`
}

const FIRST_LETTER = 65
const LETTERS = 26
const letters = (column: number): string =>
  column < LETTERS
    ? String.fromCharCode(FIRST_LETTER + column)
    : letters(Math.floor(column / LETTERS) - 1) + letters(column % LETTERS)

const DAY = 86_400_000
/** Days since the eve of 1 January 1900, which a spreadsheet takes for day 1 of a year it believes leap. */
const dayCount = (day: string): number => (Date.parse(day) - Date.parse('1899-12-30')) / DAY

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
