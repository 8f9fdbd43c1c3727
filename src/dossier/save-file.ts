import { fileNameOf } from './file-name.ts'
import type { Outcome } from './shelf.ts'

export type FileToSave = {
  /** As the person named it; the file gets a plain name made from it. */
  readonly name: string
  /** With its dot: `.docx`, `.paraphe.json`. */
  readonly extension: string
  /** Media type, e.g. `application/json`. */
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** Writes a blob where the person says. */
export type WriteFile = (blob: Blob, fileName: string, extension: string) => Promise<unknown>

/** The file saved where the person says; `saved` is false, without a problem, when they close the picker. */
export async function saveFile(
  file: FileToSave,
  write: WriteFile = writeFile,
): Promise<Outcome & { readonly saved: boolean }> {
  const blob = new Blob([file.content], { type: file.type })
  try {
    await write(blob, `${fileNameOf(file.name)}${file.extension}`, file.extension)
    return { saved: true, problems: [] }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { saved: false, problems: [] }
    if (!(error instanceof DOMException)) throw error
    return { saved: false, problems: [{ code: 'file-not-written', severity: 'blocking' }] }
  }
}

const writeFile: WriteFile = async (blob, fileName, extension) => {
  const { fileSave } = await import('browser-fs-access')
  // Only the last part: a picker refuses an extension it finds compound on some systems.
  const last = extension.slice(extension.lastIndexOf('.'))
  await fileSave(blob, { fileName, extensions: [last], id: 'paraphe' })
}
