import { BugError } from '#model/bug-error.ts'
import { today } from '#ui/today.ts'
import type { Answered, Asked, Figures, RegisterOrder, RegisterWork } from './register-works.ts'

/** Has a work done away from the page, by a worker that is gone once it has answered: it keeps no name. */
export async function askRegister<W extends RegisterWork>(work: W, asked: Asked<W>): Promise<Answered<W>> {
  const worker = new Worker(new URL('./register-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<Answered<W>>((resolve, reject) => {
      // Each work answers with its own type: the worker does what `fulfil` says.
      worker.addEventListener('message', ({ data }: MessageEvent<Answered<W>>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new BugError(message)))
      // The bytes of a file are given away, not copied.
      const given = 'bytes' in asked ? [asked.bytes.buffer] : []
      worker.postMessage({ work, asked } as RegisterOrder, given)
    })
  } finally {
    worker.terminate()
  }
}

/** The law’s figures of the day, for a worker that knows no template. */
export async function figuresOfToday(): Promise<Figures> {
  const { default: ground } = await import('virtual:paraphe/ground')
  return { parameters: ground.parameters, date: today() }
}
