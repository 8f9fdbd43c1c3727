import type { WordOptions } from '#export/word.ts'
import type { WordShell } from '#export/word-shell.ts'
import type { DocumentNode } from '#model/document.ts'
import type { WordOrder, WordReply } from './word-order.ts'

/** How a Word file is asked for: everything but the shell, which the writer has. */
export type WordWish = Omit<WordOptions, 'shell'>

/** Writes Word files away from the page, one reply a wish. */
export type WordWriter = (document: DocumentNode, wish: WordWish) => Promise<WordReply>

let writer: WordWriter | undefined

/** The one writer of the page: made when first wanted, then kept warm. */
export function wordWriter(): WordWriter {
  if (writer) return writer
  const worker = new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' })
  // A worker that broke is not asked twice: the next order makes another.
  worker.addEventListener('error', () => {
    writer = undefined
  })
  // The page reads the shell for the worker: a worker's own bundle knows no template.
  const shell = import('virtual:paraphe/word-shell').then((shipped) => shipped.default)
  writer = createWordWriter(worker, shell)
  return writer
}

/** A writer over a worker; a worker that breaks answers every order it had. */
function createWordWriter(worker: Worker, shell: Promise<WordShell>): WordWriter {
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
  return async (document, wish) => {
    const options: WordOptions = { ...wish, shell: await shell }
    return new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      worker.postMessage({ id: last, document, options } satisfies WordOrder)
    })
  }
}
