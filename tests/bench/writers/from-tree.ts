import shell from 'virtual:paraphe/word-shell'
import { writeWord } from '#export/word.ts'
import type { DocumentNode } from '#model/document.ts'
import type { Materials } from './materials.ts'

/** Our writer, from the document tree as the interface holds it: a draft that carries its dossier. */
export function writeTree(document: DocumentNode, { date, name, lawDate, dossier }: Materials): Uint8Array {
  return writeWord(document, { shell, mode: 'draft', date, author: name, lawDate, dossier })
}
