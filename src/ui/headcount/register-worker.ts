import { fulfil, type RegisterOrder } from './register-works.ts'

// A register of thousands of lines takes a moment to unfold and to count: done here, the page stays alive.
self.addEventListener('message', ({ data }: MessageEvent<RegisterOrder>) => {
  fulfil(data).then(
    (answer) => self.postMessage(answer),
    // Only an error that is reported reaches the page.
    (error) => reportError(error),
  )
})
