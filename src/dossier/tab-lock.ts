import { channelLocks } from './channel-locks.ts'

/** The part of the Web Locks API used here: the callback gets `null` when another tab holds the lock. */
export type Locks = {
  readonly request: (
    name: string,
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean },
    held: (lock: unknown) => Promise<void> | undefined,
  ) => Promise<unknown>
}

/** Whether this tab is the one that writes the dossier. */
export type TabLock = {
  readonly held: boolean
  /** Takes the dossier from the other tab, which is told so. */
  readonly take: () => Promise<void>
  /** Leaves the dossier to the other tabs; to do when it is closed. */
  readonly release: () => void
}

/** Milliseconds a lock let go of just before (this very tab closed the dossier, and opens it again) may take to be free. */
const REOPENED = 100

/**
 * Holds the dossier for this tab when no other tab does. `onStolen` is called if another tab takes it afterwards. With
 * no means of asking the other tabs, it is held.
 */
export async function holdDossier(
  id: string,
  given: { readonly onStolen: () => void; readonly locks?: Locks | undefined },
): Promise<TabLock> {
  const locks = 'locks' in given ? given.locks : browserLocks()
  if (!locks) return { held: true, take: async () => {}, release: () => {} }
  let letGo: (() => void) | undefined
  let taking: Promise<void> | undefined
  let isReleased = false

  const request = (options: { readonly ifAvailable?: boolean; readonly steal?: boolean }): Promise<void> =>
    new Promise((answer) => {
      let isGiven = false
      const hold = (lock: unknown): Promise<void> | undefined => {
        if (!lock) {
          answer()
          return undefined
        }
        return new Promise((done) => {
          isGiven = true
          if (isReleased) done()
          else letGo = done
          answer()
        })
      }
      locks.request(`paraphe/dossier/${id}`, options, hold).catch(() => {
        // Refused outright (a sandboxed page): as without the means. Broken after it was given: stolen.
        if (!isGiven) letGo = () => {}
        else {
          letGo = undefined
          given.onStolen()
        }
        answer()
      })
    })

  await request({ ifAvailable: true })
  if (letGo === undefined) {
    await new Promise((resolve) => setTimeout(resolve, REOPENED))
    await request({ ifAvailable: true })
  }
  return {
    get held() {
      return letGo !== undefined && !isReleased
    },
    take: async () => {
      if (letGo !== undefined || isReleased) return
      // One theft at a time: a second one would steal from the first.
      taking ??= request({ steal: true })
      await taking
      taking = undefined
    },
    release: () => {
      isReleased = true
      letGo?.()
    },
  }
}

function browserLocks(): Locks | undefined {
  // Web Locks are absent from a page served without https, and from old browsers.
  if (typeof navigator !== 'undefined' && 'locks' in navigator && navigator.locks) return navigator.locks
  return typeof BroadcastChannel === 'undefined' ? undefined : channelLocks()
}
