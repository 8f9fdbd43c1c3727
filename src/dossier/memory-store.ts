import type { KeyValue } from './key-value.ts'

/** Values kept until the page closes: what is left when the browser refuses to store anything. */
export function memoryStore(): KeyValue {
  const values = new Map<string, unknown>()
  return {
    entries: async () => [...values],
    get: async (key) => values.get(key),
    set: async (key, value) => {
      values.set(key, structuredClone(value))
    },
    delete: async (key) => {
      values.delete(key)
    },
  }
}
