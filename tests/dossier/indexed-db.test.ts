import { afterEach, describe, expect, it, vi } from 'vitest'
import { indexedDbStore } from '#dossier/indexed-db.ts'
import { openShelf } from '#dossier/shelf.ts'
import { KNOWN } from './a-dossier.ts'

// A real database is exercised in the browser; here, only the ways a browser has of refusing one.
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const open = () => openShelf(indexedDbStore(), { known: KNOWN, now: () => '2026-11-22' })
const REFUSED = [{ code: 'storage-refused', severity: 'blocking' }]

describe('the browser’s database', () => {
  it('is refused where there is none', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect((await open()).problems).toEqual(REFUSED)
  })

  it('is refused where opening it throws', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
    expect((await open()).problems).toEqual(REFUSED)
  })

  it('is refused where the request ends in an error, even a null one', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        const request: { error: null; onerror?: () => void } = { error: null }
        queueMicrotask(() => request.onerror?.())
        return request
      },
    })
    expect((await open()).problems).toEqual(REFUSED)
  })

  it('is refused where it never answers', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('indexedDB', { open: () => ({}) })
    const opening = open()
    await vi.advanceTimersByTimeAsync(5000)
    expect((await opening).problems).toEqual(REFUSED)
  })
})
