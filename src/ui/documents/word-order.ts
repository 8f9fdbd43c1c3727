import type { WordOptions } from '#export/word.ts'
import type { DocumentNode } from '#model/document.ts'

/** What is asked of the worker, and what it answers: the file, or what went wrong. */
export type WordOrder = {
  readonly id: number
  readonly document: DocumentNode
  readonly options: WordOptions
}
export type WordReply =
  | { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer>; readonly failure?: undefined }
  | { readonly id: number; readonly failure: string; readonly bytes?: undefined }
