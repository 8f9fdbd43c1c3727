import type { Locks } from './tab-lock.ts'

/** Milliseconds the other tabs have to say that they hold a lock. */
const PATIENCE = 150

/**
 * Web Locks played by the tabs themselves: whoever asks for a lock waits for a holder's word. Two tabs that ask in the
 * same moment both get it: a courtesy, where the browser has nothing better.
 */
export function channelLocks(): Locks {
  return {
    request: async (name, options, held) => {
      const channel = new BroadcastChannel(name)
      try {
        if (options.steal) channel.postMessage('taken')
        else if (await isHeldElsewhere(channel)) return await held(null)
        const stolen = new Promise<never>((_, reject) => {
          channel.onmessage = ({ data }) => {
            if (data === 'asked') channel.postMessage('held')
            if (data === 'taken') reject(new DOMException('another tab took the lock', 'AbortError'))
          }
        })
        return await Promise.race([held({ name }), stolen])
      } finally {
        channel.close()
      }
    },
  }
}

function isHeldElsewhere(channel: BroadcastChannel): Promise<boolean> {
  return new Promise((answer) => {
    channel.onmessage = ({ data }) => {
      if (data === 'held') answer(true)
    }
    channel.postMessage('asked')
    setTimeout(() => answer(false), PATIENCE)
  })
}
