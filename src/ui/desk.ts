import { type Autosave, createAutosave } from '#dossier/autosave.ts'
import type { Outcome, Shelf } from '#dossier/shelf.ts'
import { holdDossier, type TabLock } from '#dossier/tab-lock.ts'
import type { Dossier } from '#model/dossier.ts'
import type { LoadedModel } from './loaded-model.ts'
import type { AppStore, OpenDossier } from './store.ts'

/** The desk: the one dossier that is open, saved as it changes, held by one tab. */
export type Desk = {
  /** The templates and the rules, loaded once. */
  readonly load: () => Promise<LoadedModel>
  /** Reads the list of dossiers again. */
  readonly list: () => Promise<void>
  /** A dossier as it is now: the open one with its last words, another from the shelf. */
  readonly read: (id: string) => Promise<Dossier | undefined>
  readonly open: (id: string) => Promise<void>
  readonly close: () => Promise<void>
  readonly takeOver: () => Promise<void>
  /** Changes the open dossier, and saves it in a moment. */
  readonly change: (change: (open: OpenDossier) => OpenDossier) => void
  /** Saves at once what is not saved yet. */
  readonly flush: () => Promise<void>
  /** Says a storage problem, when there is one. */
  readonly tell: (outcome: Outcome) => void
}

type Held = { readonly id: string; readonly autosave: Autosave<Dossier>; readonly lock: TabLock }

/** Milliseconds the other tab has to store its last words when its dossier is taken over. */
const LAST_WORDS = 200

/** An empty desk on this store and this shelf. */
export function createDesk(store: AppStore, shelf: Shelf): Desk {
  let held: Held | undefined
  let loading: Promise<LoadedModel> | undefined
  let wanted: string | undefined
  let opening: { readonly id: string; readonly done: Promise<void> } | undefined

  const patch = (change: Partial<OpenDossier>): void => {
    const { open } = store.getState()
    if (open) store.setState({ open: { ...open, ...change } })
  }
  const tell: Desk['tell'] = ({ problems }) => {
    const [problem] = problems
    if (problem) store.setState({ storage: problem })
  }
  const load: Desk['load'] = () => {
    loading ??= import('./loaded-model.ts').then(async ({ loadModel }) => {
      const loaded = await loadModel()
      store.setState({ loaded })
      return loaded
    })
    return loading
  }
  const list: Desk['list'] = async () => {
    const listed = await shelf.list()
    tell(listed)
    store.setState({ shelf: listed.value })
  }
  const close: Desk['close'] = async () => {
    wanted = undefined
    const closing = held
    held = undefined
    store.setState({ open: undefined })
    if (!closing) return
    await closing.autosave.flush()
    closing.autosave.stop()
    closing.lock.release()
  }
  /** A page drawn twice while its dossier opens asks twice: one opening, or the second would find the lock taken. */
  const open: Desk['open'] = (id) => {
    if (opening?.id !== id) {
      const done = openNow(id).finally(() => {
        if (opening?.done === done) opening = undefined
      })
      opening = { id, done }
    }
    return opening.done
  }
  const openNow = async (id: string): Promise<void> => {
    if (held?.id === id) return
    await close()
    wanted = id
    await load()
    const read = await shelf.load(id)
    // Another dossier may have been asked for while this one was read.
    if (wanted !== id || held) return
    const dossier = read.value
    if (!dossier) {
      tell(read)
      store.setState({ missing: id })
      return
    }
    const lock = await holdDossier(id, { onStolen: () => void lose() })
    if (wanted !== id) return lock.release()
    const autosave = createAutosave<Dossier>({ save: shelf.save, onState: (save) => patch({ save }) })
    held = { id, autosave, lock }
    store.setState({
      missing: undefined,
      open: {
        dossier,
        past: [],
        future: [],
        save: { kind: 'saved', at: dossier.changedAt },
        isTaken: !lock.held,
      },
    })
  }
  /** Another tab took the dossier: the last words go to it at once; what came later would overwrite what is typed there. */
  const lose = async (): Promise<void> => {
    const lost = held
    patch({ isTaken: true })
    await lost?.autosave.flush()
    lost?.autosave.stop()
  }

  return {
    load,
    list,
    tell,
    open,
    close,
    read: async (id) => {
      const current = store.getState().open?.dossier
      if (current?.id === id) return current
      await load()
      return (await shelf.load(id)).value
    },
    takeOver: async () => {
      const id = held?.id
      if (!held || !id) return
      await held.lock.take()
      const { lock } = held
      // The other tab wrote until now: its words come first, the last ones once it knows.
      await new Promise((resolve) => setTimeout(resolve, LAST_WORDS))
      const dossier = (await shelf.load(id)).value
      const autosave = createAutosave<Dossier>({ save: shelf.save, onState: (save) => patch({ save }) })
      held = { id, autosave, lock }
      patch({ isTaken: !lock.held, past: [], future: [], ...(dossier ? { dossier } : {}) })
    },
    change: (change) => {
      const before = store.getState().open
      if (!before || !held) return
      const after = change(before)
      if (after === before) return
      store.setState({ open: after })
      held.autosave.change(after.dossier)
    },
    flush: async () => held?.autosave.flush(),
  }
}
