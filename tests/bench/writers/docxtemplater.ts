import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { Materials, Write } from './materials.ts'

/** docxtemplater, as its own guide says to use it; an instance fills one file and no more. */
export function docxtemplaterWriter({ fields }: Materials, template: ArrayBuffer): Write {
  return (employer) =>
    new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
      .render(employer === undefined ? fields : { ...fields, nomEmployeur: employer })
      .toUint8Array()
}
