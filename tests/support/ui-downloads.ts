import examples from 'virtual:paraphe/examples'
import { beforeEach, vi } from 'vitest'
import { canBeFinal } from '#assembly/review-dossier.ts'
import { writeWord } from '#export/word.ts'
import type { Answers } from '#model/answers.ts'
import type { WordOrder } from '#ui/documents/word-order.ts'
import { openUiApp } from './ui-app.tsx'

/** What the pages of one test asked to write, and under which names files were saved. */
export function standInForDownloads(): {
  readonly orders: WordOrder[]
  readonly saved: string[]
  /** From then on and for one test, no file can be written. */
  readonly breakWriter: () => void
} {
  const orders: WordOrder[] = []
  const saved: string[] = []
  /** Does in the page what the worker does beside it. */
  class PageWorker extends EventTarget {
    postMessage(order: WordOrder): void {
      orders.push(order)
      const bytes = new Uint8Array(writeWord(order.document, order.options))
      this.dispatchEvent(new MessageEvent('message', { data: { id: order.id, bytes } }))
    }
  }
  vi.stubGlobal('Worker', PageWorker)
  beforeEach(() => {
    orders.length = 0
    saved.length = 0
    URL.createObjectURL = () => 'blob:paraphe'
    URL.revokeObjectURL = () => {}
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
  })
  const breakWriter = () => {
    vi.spyOn(PageWorker.prototype, 'postMessage').mockImplementation(function (
      this: PageWorker,
      { id }: WordOrder,
    ) {
      this.dispatchEvent(new MessageEvent('message', { data: { id, failure: 'no room' } }))
    })
  }
  return { orders, saved, breakWriter }
}

/** The answers of an example whose text can be signed. */
export async function completeAnswers(): Promise<Answers> {
  const { store } = await openUiApp()
  const loaded = store.getState().loaded
  const complete = examples.find(({ answers }) => loaded && canBeFinal(loaded.draftOf(answers).problems))
  if (!complete) throw new Error('no example can be signed')
  return complete.answers
}
