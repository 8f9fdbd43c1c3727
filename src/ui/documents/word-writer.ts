import type { DocumentNode } from '#model/document.ts'
import type { WordOrder, WordReply, WordWish } from './word-order.ts'

/** A worker that writes Word files, one reply an order. */
export type WordWriter = (document: DocumentNode, options: WordWish) => Promise<WordReply>

let writer: WordWriter | undefined

/** The one writer of the page: made when first wanted, then kept warm. */
export function wordWriter(): WordWriter {
  writer ??= createWordWriter(new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' }))
  return writer
}

/** A writer over a worker; a worker that breaks answers every order it had. */
export function createWordWriter(worker: Worker): WordWriter {
  const waiting = new Map<number, (reply: WordReply) => void>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<WordReply>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const [id, answer] of waiting) answer({ id, failure: message })
    waiting.clear()
  })
  return (document, options) =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      worker.postMessage({ id: last, document, options } satisfies WordOrder)
    })
}
