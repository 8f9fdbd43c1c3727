import { FILE_START } from '#assembly/parse-front.ts'

/** A problem of a whole file, when no line of it is to blame. */
export const atFileStart = (file: string): { readonly file: string; readonly at: typeof FILE_START } => ({
  file,
  at: FILE_START,
})
