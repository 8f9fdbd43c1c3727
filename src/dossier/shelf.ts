import type { Dossier } from '#model/dossier.ts'
import { type Checked, checked, type Problem } from '#model/problem.ts'
import { type Known, readDossierFile, writeDossierFile } from './dossier-file.ts'
import type { KeyValue } from './key-value.ts'
import { memoryStore } from './memory-store.ts'
import { storageProblem } from './storage-problem.ts'

/** How an operation ended; no problem: it is done. */
export type Outcome = { readonly problems: readonly Problem[] }

/** One line of the list of dossiers. A damaged one is what is left of it: its text can still be downloaded. */
export type ShelfEntry =
  | ({ readonly kind: 'dossier' } & Pick<
      Dossier,
      'id' | 'name' | 'example' | 'models' | 'finishedParts' | 'createdAt' | 'changedAt'
    >)
  | {
      readonly kind: 'damaged'
      readonly id: string
      /** Empty when even the name is lost. */
      readonly name: string
      readonly changedAt: string
      readonly text: string
      readonly problems: readonly Problem[]
    }

/** The stored dossiers. Nothing here throws: storage that fails is a `storage-full` or a `storage-refused` problem. */
export type Shelf = {
  /** Last changed first. */
  readonly list: () => Promise<Checked<readonly ShelfEntry[]>>
  /** No value and no problem when there is no such dossier. */
  readonly load: (id: string) => Promise<Checked<Dossier | undefined>>
  readonly save: (dossier: Dossier) => Promise<Outcome>
  /** Moves the dossier to the trash, whence `restore` takes it back. */
  readonly remove: (id: string) => Promise<Outcome>
  /** Whether there was something to take back. A dossier that took its place goes to the trash in turn. */
  readonly restore: (id: string) => Promise<Checked<boolean>>
  /** Forgets what was removed before `olderThan`, an ISO 8601 instant. */
  readonly emptyTrash: (olderThan: string) => Promise<Outcome>
}

/** The text of the dossier file, so that storage and files share one reader; what names it if that text is damaged. */
type Stored = { readonly name: string; readonly changedAt: string; readonly text: string }
type Trashed = { readonly removedAt: string; readonly stored: unknown }

const SHELF = 'dossier/'
const TRASH = 'trash/'

/**
 * The shelf on `store`. When the store refuses to be read, a shelf in memory and the problem that says so: the work can
 * go on, and be downloaded.
 */
export async function openShelf(
  store: KeyValue,
  given: { readonly known: Known; readonly now: () => string },
): Promise<Checked<Shelf>> {
  const { problems } = await attempt(() => store.entries(), [])
  return checked(shelfOn(problems.length === 0 ? store : memoryStore(), given.known, given.now), problems)
}

function shelfOn(store: KeyValue, known: Known, now: () => string): Shelf {
  // What was removed when the disk was too full for the trash: kept for « Annuler » until the page closes.
  const trashInMemory = new Map<string, Trashed>()

  const throwAway = async (id: string, stored: unknown): Promise<void> => {
    const trashed: Trashed = { removedAt: now(), stored }
    try {
      await store.set(TRASH + id, trashed)
      trashInMemory.delete(id)
    } catch (error) {
      if (storageProblem(error).code !== 'storage-full') throw error
      trashInMemory.set(id, trashed)
    }
  }

  return {
    list: () =>
      attempt(async () => {
        const entries = await store.entries()
        return entries
          .filter(([key]) => key.startsWith(SHELF))
          .map(([key, value]) => entryOf(key.slice(SHELF.length), value, known))
          .sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))
      }, []),

    load: async (id) => {
      const found = await attempt(() => store.get(SHELF + id), undefined)
      if (found.value === undefined) return checked(undefined, found.problems)
      return read(id, storedOf(found.value), known)
    },

    save: (dossier) =>
      attempt(() => {
        const { name, changedAt } = dossier
        const stored: Stored = { name, changedAt, text: writeDossierFile(dossier) }
        return store.set(SHELF + dossier.id, stored)
      }, undefined),

    remove: (id) =>
      attempt(async () => {
        const stored = await store.get(SHELF + id)
        if (stored === undefined) return
        await throwAway(id, stored)
        await store.delete(SHELF + id)
      }, undefined),

    restore: (id) =>
      attempt(async () => {
        const trashed = trashInMemory.get(id) ?? (await store.get(TRASH + id))
        if (!isTrashed(trashed)) return false
        const present = await store.get(SHELF + id)
        await store.set(SHELF + id, trashed.stored)
        if (present !== undefined) await throwAway(id, present)
        else {
          trashInMemory.delete(id)
          await store.delete(TRASH + id)
        }
        return true
      }, false),

    emptyTrash: (olderThan) =>
      attempt(async () => {
        const isOld = (trashed: unknown): boolean => !isTrashed(trashed) || trashed.removedAt < olderThan
        for (const [id, trashed] of [...trashInMemory]) if (isOld(trashed)) trashInMemory.delete(id)
        for (const [key, value] of await store.entries()) {
          if (key.startsWith(TRASH) && isOld(value)) await store.delete(key)
        }
      }, undefined),
  }
}

function entryOf(id: string, value: unknown, known: Known): ShelfEntry {
  const stored = storedOf(value)
  const { value: dossier, problems } = read(id, stored, known)
  if (!dossier) return { kind: 'damaged', id, ...stored, problems }
  const { name, example, models, finishedParts, createdAt, changedAt } = dossier
  const lines = { id, name, models, finishedParts, createdAt, changedAt }
  return { kind: 'dossier', ...lines, ...(example === undefined ? {} : { example }) }
}

function read(id: string, stored: Stored, known: Known): Checked<Dossier | undefined> {
  const { value, problems } = readDossierFile(stored.text, known, { id, now: stored.changedAt })
  // The key decides: a file that names another id must not be saved over another dossier.
  return checked(value ? { ...value, id } : undefined, problems)
}

/** A record of any shape: what is not ours is kept as the text of a damaged dossier. */
function storedOf(value: unknown): Stored {
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string') {
    return {
      name: 'name' in value && typeof value.name === 'string' ? value.name : '',
      changedAt: 'changedAt' in value && typeof value.changedAt === 'string' ? value.changedAt : '',
      text: value.text,
    }
  }
  const text = typeof value === 'string' ? value : (JSON.stringify(value, undefined, 2) ?? '')
  return { name: '', changedAt: '', text }
}

const isTrashed = (value: unknown): value is Trashed =>
  typeof value === 'object' && value !== null && 'stored' in value && 'removedAt' in value

async function attempt<T>(operation: () => Promise<T>, otherwise: T): Promise<Checked<T>> {
  try {
    return checked(await operation())
  } catch (error) {
    return checked(otherwise, [storageProblem(error)])
  }
}
