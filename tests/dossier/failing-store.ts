import type { KeyValue } from '#dossier/key-value.ts'
import { memoryStore } from '#dossier/memory-store.ts'

/** A store in memory whose operations can be made to fail as a browser's do, by the name of the DOMException. */
export function failingStore(): KeyValue & {
  readonly fail: (failures: Partial<Record<keyof KeyValue, string>>) => void
} {
  const store = memoryStore()
  let failing: Partial<Record<keyof KeyValue, string>> = {}
  const guard = async (operation: keyof KeyValue): Promise<void> => {
    const name = failing[operation]
    if (name) throw new DOMException('refused by the test', name)
  }
  return {
    fail: (failures) => {
      failing = failures
    },
    entries: () => guard('entries').then(() => store.entries()),
    get: (key) => guard('get').then(() => store.get(key)),
    set: (key, value) => guard('set').then(() => store.set(key, value)),
    delete: (key) => guard('delete').then(() => store.delete(key)),
  }
}
