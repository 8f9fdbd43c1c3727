import { writeWord } from '#export/word.ts'
import type { WordOrder, WordReply } from './word-order.ts'

// Writing a long document takes a moment: done here, the page stays alive.
self.addEventListener('message', ({ data }: MessageEvent<WordOrder>) => {
  reply(write(data))
})

function write({ id, document, options }: WordOrder): WordReply {
  try {
    return { id, bytes: new Uint8Array(writeWord(document, options)) }
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) }
  }
}

function reply(said: WordReply): void {
  self.postMessage(said, { transfer: said.bytes ? [said.bytes.buffer] : [] })
}
