import { readSpreadsheet } from '#register/read-spreadsheet.ts'
import { decodeText, readText } from '#register/read-text.ts'
import type { RegisterOrder, RegisterReply } from './register-reader.ts'

// A spreadsheet of thousands of lines takes a moment to unfold: done here, the page stays alive.
self.addEventListener('message', ({ data }: MessageEvent<RegisterOrder>) => {
  void read(data).then((reply) => self.postMessage(reply))
})

async function read({ bytes, isSpreadsheet }: RegisterOrder): Promise<RegisterReply> {
  if (!isSpreadsheet) return { table: readText(decodeText(bytes)) }
  try {
    return { table: await readSpreadsheet(bytes) }
  } catch (error) {
    // Whatever the library finds wrong, the file is not a spreadsheet it reads.
    if (error instanceof Error) return {}
    throw error
  }
}
