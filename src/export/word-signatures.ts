import type { SignatureNode } from '#model/document.ts'
import type { Runs } from './word-runs.ts'
import { run } from './word-runs.ts'
import type { Sheet } from './word-sheet.ts'
import { paragraphStyles as p, tableStyles, textWidth } from './word-style-names.ts'

const half = Math.floor(textWidth / 2)
const halfCell = `<w:tcW w:w="${half}" w:type="dxa"/>`

/** The last of three signatories keeps to the left half (ECMA-376 §17.4.14): word processors join these tables into one grid. */
const halfRow = `<w:gridAfter w:val="1"/><w:wAfter w:w="${half}" w:type="dxa"/>`

/**
 * Sets the signatories two by two, each pair on one row that never splits; a single one has the whole width. One table a pair: a table of a single row
 * is read from left to right by a screen reader and needs no header row. All stay on one page, with what follows in the
 * clause when it is `followed`.
 */
export function writeSignatures(
  signatures: readonly SignatureNode[],
  sheet: Sheet,
  runs: Runs,
  followed: boolean,
): void {
  const single = signatures.length === 1
  const cell = single ? `<w:tcW w:w="${half * 2}" w:type="dxa"/><w:gridSpan w:val="2"/>` : halfCell
  for (let at = 0; at < signatures.length; at += 2) {
    const pair = signatures.slice(at, at + 2)
    sheet.write(
      `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyles.signatures}"/><w:tblW w:w="${half * 2}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="${half}"/><w:gridCol w:w="${half}"/></w:tblGrid><w:tr><w:trPr>${pair.length === 1 && !single ? halfRow : ''}<w:cantSplit/></w:trPr>`,
    )
    for (const signature of pair) {
      sheet.write(`<w:tc><w:tcPr>${cell}</w:tcPr>`)
      const texts = signature.children.map((child) => runs(child.children)).filter((text) => text !== '')
      for (const [line, text] of texts.entries())
        sheet.paragraph(line === 0 ? p.signatory : p.signature, text)
      sheet.paragraph(p.signatureRoom, run('Signature :'), { kept: at + 2 < signatures.length || followed })
      sheet.write('</w:tc>')
    }
    sheet.write('</w:tr></w:tbl>')
  }
}
