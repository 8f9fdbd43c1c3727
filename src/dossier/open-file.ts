import { type Checked, checked } from '#model/problem.ts'

/** A file the person chose, as text. */
export type OpenedFile = { readonly name: string; readonly text: string }

/** What is needed of the browser's `File`. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>

/** Bytes; a dossier weighs some tens of thousands: beyond this, it is not one. */
export const MAX_FILE_SIZE = 10_000_000

/** The file the person picks. Neither value nor problem when they close the picker. */
export async function openFile(
  pick: () => Promise<ChosenFile> = pickFile,
): Promise<Checked<OpenedFile | undefined>> {
  let file: ChosenFile
  try {
    file = await pick()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return error.name === 'AbortError' ? checked(undefined) : unreadable
  }
  return readFile(file)
}

/** The text of a file, picked or dropped on the page: UTF-8, or UTF-16 when its first bytes say so. */
export async function readFile(file: ChosenFile): Promise<Checked<OpenedFile | undefined>> {
  if (file.size > MAX_FILE_SIZE) return tooLarge
  try {
    return checked({ name: file.name, text: decode(new Uint8Array(await file.arrayBuffer())) })
  } catch (error) {
    // Removed, renamed or forbidden since it was chosen.
    if (!(error instanceof DOMException)) throw error
    return unreadable
  }
}

async function pickFile(): Promise<ChosenFile> {
  const { fileOpen } = await import('browser-fs-access')
  return fileOpen({ extensions: ['.json'], mimeTypes: ['application/json'], id: 'paraphe' })
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

const unreadable: Checked<undefined> = checked(undefined, [{ code: 'file-unreadable', severity: 'blocking' }])
const tooLarge: Checked<undefined> = checked(undefined, [
  { code: 'file-too-large', severity: 'blocking', max: MAX_FILE_SIZE / 1_000_000 },
])
