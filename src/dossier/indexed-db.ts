import { createStore, del, entries, get, promisifyRequest } from 'idb-keyval'
import type { KeyValue } from './key-value.ts'

/** Milliseconds after which an operation is taken for refused: Safari may open a database for ever. */
const PATIENCE = 5000

/** The browser's own database, one for all the dossiers. Every refusal comes out as a `DOMException`. */
export function indexedDbStore(): KeyValue {
  let opened: ReturnType<typeof createStore> | undefined
  const run = <T>(operation: (store: ReturnType<typeof createStore>) => Promise<T>): Promise<T> =>
    inTime(async () => {
      // Absent in some private windows; merely reading the name throws where storage is forbidden.
      if (!globalThis.indexedDB) throw new DOMException('no IndexedDB here', 'NotSupportedError')
      opened ??= createStore('paraphe', 'dossiers')
      return operation(opened)
    })
  return {
    entries: () => run((store) => entries<string, unknown>(store)),
    get: (key) => run((store) => get<unknown>(key, store)),
    set: (key, value) =>
      run((store) =>
        store('readwrite', (values) => {
          values.put(value, key)
          // Left to itself the transaction commits a turn later: too late on a page being closed. Absent before 2020.
          values.transaction.commit?.()
          return promisifyRequest(values.transaction)
        }),
      ),
    delete: (key) => run((store) => del(key, store)),
  }
}

async function inTime<T>(operation: () => Promise<T>): Promise<T> {
  let alarm: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), PATIENCE)
  })
  try {
    return await Promise.race([operation(), late])
  } catch (error) {
    // An aborted transaction may reject with null.
    throw error instanceof DOMException ? error : new DOMException(String(error), 'UnknownError')
  } finally {
    clearTimeout(alarm)
  }
}
