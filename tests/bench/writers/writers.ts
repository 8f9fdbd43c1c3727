import type { Materials, ReadMaterial, Write } from './materials.ts'

export const WRITER_NAMES = ['tree', 'answers', 'docxtemplater', 'easy-template-x'] as const
export type WriterName = (typeof WRITER_NAMES)[number]

type Load = (materials: Materials, read: ReadMaterial) => Promise<Write>

/** Each writer with what it needs before its first file: its code, then its template or our shell. */
export const WRITERS: Readonly<Record<WriterName, Load>> = {
  tree: async (materials) => {
    const { writeTree } = await import('./from-tree.ts')
    return () => writeTree(materials.document, materials)
  },
  answers: async (materials) => (await import('./from-answers.ts')).answersWriter(materials),
  docxtemplater: async (materials, read) => {
    const [{ docxtemplaterWriter }, template] = await Promise.all([
      import('./docxtemplater.ts'),
      read('docxtemplater.docx'),
    ])
    return docxtemplaterWriter(materials, template)
  },
  'easy-template-x': async (materials, read) => {
    const [{ easyTemplateWriter }, template] = await Promise.all([
      import('./easy-template-x.ts'),
      read('easy-template-x.docx'),
    ])
    return easyTemplateWriter(materials, template)
  },
}

/** The sample, as the bench wrote it down. */
export async function readMaterials(read: ReadMaterial): Promise<Materials> {
  return JSON.parse(new TextDecoder().decode(await read('materials.json')))
}
