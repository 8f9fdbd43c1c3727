import { describe, expect, it, vi } from 'vitest'
import { channelLocks } from '#dossier/channel-locks.ts'
import { holdDossier, type Locks } from '#dossier/tab-lock.ts'

/** The browser's lock manager, as the specification has it, for the two ways it is asked. */
function lockManager(): Locks {
  const holders = new Map<string, (reason: DOMException) => void>()
  return {
    request: async (name, options, held) => {
      await Promise.resolve()
      const holder = holders.get(name)
      if (holder && !options.steal) return held(null)
      holder?.(new DOMException('stolen', 'AbortError'))
      let mine: ((reason: DOMException) => void) | undefined
      const stolen = new Promise<never>((_, reject) => {
        mine = reject
        holders.set(name, reject)
      })
      // A theft is known at once, the lock is given a little later.
      stolen.catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 5))
      try {
        return await Promise.race([held({ name }), stolen])
      } finally {
        if (holders.get(name) === mine) holders.delete(name)
      }
    },
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 30))

describe.each([
  ['Web Locks', lockManager],
  ['BroadcastChannel', channelLocks],
])('one tab per dossier, with %s', (kind, createLocks) => {
  let test = 0
  const setUp = () => {
    test++
    const locks = createLocks()
    const id = `gue-${kind.length}-${test}`
    const open = async (name = id) => {
      const onStolen = vi.fn()
      return { tab: await holdDossier(name, { onStolen, locks }), onStolen }
    }
    return { open, id }
  }

  it('the first tab holds it, the second does not', async () => {
    const { open } = setUp()
    const first = await open()
    const second = await open()
    expect([first.tab.held, second.tab.held]).toEqual([true, false])
    expect(first.onStolen).not.toHaveBeenCalled()
    first.tab.release()
  })

  it('two dossiers do not meet', async () => {
    const { open, id } = setUp()
    const first = await open(`${id}-a`)
    const second = await open(`${id}-b`)
    expect([first.tab.held, second.tab.held]).toEqual([true, true])
    first.tab.release()
    second.tab.release()
  })

  it('the second tab can take it, and the first is told once', async () => {
    const { open } = setUp()
    const first = await open()
    const second = await open()
    await second.tab.take()
    await turn()
    expect([first.tab.held, second.tab.held]).toEqual([false, true])
    expect(first.onStolen).toHaveBeenCalledTimes(1)
    expect(second.onStolen).not.toHaveBeenCalled()
    await first.tab.take()
    await turn()
    expect([first.tab.held, second.tab.held]).toEqual([true, false])
    first.tab.release()
  })

  it('asking twice at once takes it once, and not from oneself', async () => {
    const { open } = setUp()
    const first = await open()
    const second = await open()
    await Promise.all([second.tab.take(), second.tab.take()])
    await second.tab.take()
    await turn()
    expect(second.tab.held).toBe(true)
    expect(second.onStolen).not.toHaveBeenCalled()
    expect(first.onStolen).toHaveBeenCalledTimes(1)
    second.tab.release()
  })

  it('a tab that lets go leaves it to the next, and is told nothing', async () => {
    const { open } = setUp()
    const first = await open()
    first.tab.release()
    const second = await open()
    expect([first.tab.held, second.tab.held]).toEqual([false, true])
    await first.tab.take()
    await turn()
    expect([first.tab.held, second.tab.held]).toEqual([false, true])
    expect(first.onStolen).not.toHaveBeenCalled()
    expect(second.onStolen).not.toHaveBeenCalled()
    second.tab.release()
  })
})

describe('without the means of asking the other tabs', () => {
  it('the dossier is held', async () => {
    const tab = await holdDossier('gue', { onStolen: () => {}, locks: undefined })
    await tab.take()
    expect(tab.held).toBe(true)
    tab.release()
  })

  it('the dossier is held where the browser refuses to answer', async () => {
    const onStolen = vi.fn()
    const locks: Locks = { request: () => Promise.reject(new DOMException('sandboxed', 'SecurityError')) }
    expect((await holdDossier('gue', { onStolen, locks })).held).toBe(true)
    expect(onStolen).not.toHaveBeenCalled()
  })
})
