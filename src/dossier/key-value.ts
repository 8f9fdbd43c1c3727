/** Where records lie: values by key. Every operation may reject, with a `DOMException` that says why. */
export type KeyValue = {
  readonly entries: () => Promise<readonly (readonly [key: string, value: unknown])[]>
  /** The value, or `undefined` when there is none. */
  readonly get: (key: string) => Promise<unknown>
  readonly set: (key: string, value: unknown) => Promise<void>
  readonly delete: (key: string) => Promise<void>
}
