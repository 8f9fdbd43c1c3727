import type { Problem } from '#model/problem.ts'
import type { Outcome } from './shelf.ts'

/** What to tell the person about their work; `at` is an ISO 8601 instant. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly problem: Problem }

export type Autosave<T> = {
  /** A new value to save, in a moment. */
  readonly change: (value: T) => void
  /** Saves at once what is not saved yet (page hidden, « Réessayer »); settles when it is, or when that failed. */
  readonly flush: () => Promise<void>
  /**
   * Forgets what is not saved and saves no more: the dossier is removed, or another tab took it. A save under way goes
   * on: `flush` waits for it.
   */
  readonly stop: () => void
}

/** Runs `run` once, `ms` milliseconds later, unless the returned function is called first. */
export type Timer = (ms: number, run: () => void) => () => void

export type AutosaveOptions<T> = {
  readonly save: (value: T) => Promise<Outcome>
  readonly onState: (state: SaveState) => void
  /** Milliseconds of rest after a change before it is saved. */
  readonly wait?: number
  /** Milliseconds a change may at most stay unsaved while others follow. */
  readonly maxWait?: number
  readonly timer?: Timer
  /** The instant, ISO 8601. */
  readonly now?: () => string
}

/** Saves what changes: one save at a time, the last value wins, and a failed save is tried again at the next change. */
export function createAutosave<T>(options: AutosaveOptions<T>): Autosave<T> {
  const { save, onState, wait = 300, maxWait = 800, timer = browserTimer, now = browserNow } = options
  // A box, since a value may be anything.
  let unsaved: { readonly value: T } | undefined
  let saving: Promise<void> | undefined
  let isStopped = false
  let cancelRest: (() => void) | undefined
  let cancelLimit: (() => void) | undefined

  const cancelTimers = (): void => {
    cancelRest?.()
    cancelLimit?.()
    cancelRest = undefined
    cancelLimit = undefined
  }

  /** Starts saving, or leaves it to the save under way: it looks again when it ends. */
  const saveNow = (): void => {
    cancelTimers()
    if (saving || !unsaved) return
    const box = unsaved
    unsaved = undefined
    onState({ kind: 'saving' })
    saving = settle(box)
  }

  const settle = async (box: { readonly value: T }): Promise<void> => {
    try {
      // The wrapper calls save at once (a page being hidden leaves no later) and makes what it throws a rejection.
      const { problems } = await (async () => save(box.value))()
      end(box, problems[0])
    } catch (error) {
      // Our bug: the value is still unsaved, and the error goes on to the error boundary.
      end(box, { code: 'storage-refused', severity: 'blocking' })
      throw error
    }
  }

  const end = (box: { readonly value: T }, problem: Problem | undefined): void => {
    saving = undefined
    if (isStopped) return
    if (problem) {
      onState({ kind: 'failed', problem })
      // Nothing newer: this value waits for the next change, without a timer.
      unsaved ??= box
      if (unsaved === box) return
    } else if (!unsaved) {
      onState({ kind: 'saved', at: now() })
      return
    }
    // A change came meanwhile; when its timer is no more, its time came too.
    if (!cancelLimit) saveNow()
    else if (!problem) onState({ kind: 'unsaved' })
  }

  return {
    change: (value) => {
      if (isStopped) return
      unsaved = { value }
      if (!saving) onState({ kind: 'unsaved' })
      cancelRest?.()
      cancelRest = timer(wait, saveNow)
      cancelLimit ??= timer(maxWait, saveNow)
    },
    flush: async () => {
      saveNow()
      while (saving) {
        await saving
      }
    },
    stop: () => {
      isStopped = true
      unsaved = undefined
      cancelTimers()
    },
  }
}

const browserTimer: Timer = (ms, run) => {
  const id = setTimeout(run, ms)
  return () => clearTimeout(id)
}
const browserNow = (): string => new Date().toISOString()
