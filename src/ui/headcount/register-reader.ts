import type { Table } from '#register/table.ts'

/** What the worker is given: the bytes of the file, and whether it is a spreadsheet. */
export type RegisterOrder = { readonly bytes: Uint8Array; readonly isSpreadsheet: boolean }
/** The table, or nothing when the file is not what its name says. */
export type RegisterReply = { readonly table?: Table }

const SPREADSHEET = /\.xlsx$/i

/** Reads a register file away from the page; nothing when it cannot be read. */
export async function readRegisterFile(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<Table | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('./register-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<Table | undefined>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<RegisterReply>) => resolve(data.table))
      worker.addEventListener('error', () => resolve(undefined))
      worker.postMessage({ bytes, isSpreadsheet: SPREADSHEET.test(file.name) } satisfies RegisterOrder, [
        bytes.buffer,
      ])
    })
  } finally {
    worker.terminate()
  }
}
