import { fulfil, type RegisterOrder } from '#ui/headcount/register-works.ts'

/** Does in the page what the worker of the register does beside it: put in place of `Worker` by the tests of the page. */
export class PageRegisterWorker extends EventTarget {
  postMessage(order: RegisterOrder): void {
    void fulfil(order).then((answer) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) })),
    )
  }

  terminate(): void {}
}
